export const id = 1125;
export const ids = [1125];
export const modules = {

/***/ 90361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ isBaseModel),
/* harmony export */   Ee: () => (/* binding */ describeBaseModel),
/* harmony export */   rZ: () => (/* binding */ statedBaseModels)
/* harmony export */ });
/* unused harmony export baseModelsAmong */
/* harmony import */ var _core_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53871);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
/* harmony import */ var _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84328);
// SPDX-License-Identifier: Apache-2.0
//
// A base model as provenance names it: one of the resolved dependencies, told
// from datasets and lock files by an annotation, and with what was found when
// it was verified, so that a reader can follow the chain to its bundle.
// Spec: docs/base-models.md; resource_descriptor.md (in-toto/attestation v1.1.0)



const ROLE = 'base-model';
/** The descriptor with what is known of it; without evidence it is self-asserted. */
const describeBaseModel = (descriptor, evidence) => ({
    ...descriptor,
    annotations: {
        ...descriptor.annotations,
        role: ROLE,
        established: evidence === undefined ? 'self-asserted' : 'verified',
        ...(evidence && {
            verifiedBy: evidence.by,
            bytesRead: String(evidence.bytesRead),
            ...(evidence.bundleSha256 === undefined ? {} : { bundleSha256: evidence.bundleSha256 }),
            ...(evidence.signer === undefined ? {} : { signer: evidence.signer }),
        }),
    },
});
/** The base models that SLSA provenance names; none for any other statement. */
const statedBaseModels = (statement) => {
    if (statement.predicateType !== _predicates_slsa_provenance_v1_js__WEBPACK_IMPORTED_MODULE_1__/* .SLSA_PROVENANCE_TYPE */ .L$)
        return [];
    const definition = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(statement.predicate?.buildDefinition);
    const entries = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(definition?.resolvedDependencies) ?? [];
    return baseModelsAmong(entries);
};
/** The base models in a list of resolved dependencies. */
const baseModelsAmong = (entries) => entries.flatMap((entry, index) => isBaseModel(entry)
    ? [toStated(entry, `/predicate/buildDefinition/resolvedDependencies/${index}`)]
    : []);
/** Whether an entry of resolvedDependencies says that it is a base model. */
const isBaseModel = (entry) => (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry)?.annotations)?.role === ROLE;
const toStated = (entry, pointer) => {
    const { name, uri, digest, annotations } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(entry) ?? {};
    const facts = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(annotations) ?? {};
    const digests = Object.entries((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest) ?? {}).flatMap(([algorithm, value]) => typeof value === 'string' ? [`${algorithm}:${value}`] : []);
    const sha256 = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(digest)?.sha256;
    const bundle = facts.bundleSha256;
    const signer = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(facts.signer);
    const stated = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(name);
    return {
        pointer,
        name: stated ?? (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(uri) ?? digests[0] ?? 'without a name',
        shape: shapeOf(stated, uri),
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(sha256) ? { sha256 } : {}),
        digests: digests.sort(),
        established: facts.established === 'verified' ? 'verified' : 'self-asserted',
        ...((0,_core_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isSha256Hex */ .P4)(bundle) ? { bundleSha256: bundle } : {}),
        ...(signer === undefined ? {} : { signer }),
    };
};
// A folder's name ends in a slash (io/descriptors.ts); an address tells nothing of what is there.
const shapeOf = (name, uri) => {
    if (name === undefined || uri !== undefined)
        return 'either';
    return name.endsWith('/') ? 'folder' : 'file';
};


/***/ }),

/***/ 84328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ SLSA_PROVENANCE_TYPE),
/* harmony export */   gf: () => (/* binding */ WORKFLOW_BUILD_TYPE),
/* harmony export */   hj: () => (/* binding */ buildSlsaProvenance)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// SLSA provenance v1 in the exact shape that GitHub emits, so that `gh`,
// cosign and strict parsers take it. Additions go into added entries of
// resolvedDependencies and byproducts, and into external parameters; no
// unknown key stands elsewhere.
// Spec: https://slsa.dev/spec/v1.0/provenance
// Build type: https://actions.github.io/buildtypes/workflow/v1
const SLSA_PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1';
const WORKFLOW_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** Every value comes from a verified claim; `serverUrl` is the only fact from elsewhere. */
const buildSlsaProvenance = (context) => {
    const { claims, serverUrl, workflowInputs, dependencies, byproducts } = context;
    const repository = `${serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType: WORKFLOW_BUILD_TYPE,
            externalParameters: {
                workflow: { ref: claims.ref, repository, path: workflowPath(claims) },
                ...(workflowInputs && Object.keys(workflowInputs).length > 0
                    ? { inputs: workflowInputs }
                    : {}),
            },
            internalParameters: {
                github: {
                    event_name: claims.event_name,
                    repository_id: claims.repository_id,
                    repository_owner_id: claims.repository_owner_id,
                    runner_environment: claims.runner_environment,
                },
            },
            // Entry 0 is the source repository: verifiers read it by position.
            resolvedDependencies: [
                { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ...dependencies,
            ],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
            metadata: {
                invocationId: `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
            },
            ...(byproducts.length > 0 ? { byproducts } : {}),
        },
    };
};
// `owner/repo/.github/workflows/x.yml@refs/heads/main` → `.github/workflows/x.yml`
const workflowPath = ({ workflow_ref, repository }) => workflow_ref.replace(`${repository}/`, '').split('@', 1)[0] ?? '';


/***/ }),

/***/ 53871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ DIGEST_ALGORITHMS),
/* harmony export */   P4: () => (/* binding */ isSha256Hex),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
// SPDX-License-Identifier: Apache-2.0

const SHA256_HEX = /^[0-9a-f]{64}$/;
const isSha256Hex = (value) => typeof value === 'string' && SHA256_HEX.test(value);
/** SHA-256 of bytes in memory, or of the concatenation of several. */
const sha256 = (...parts) => {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
};
/** The members of SHA-2 that signatures and statements of the field use. */
const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'];


/***/ }),

/***/ 31204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ asArray),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   oJ: () => (/* binding */ asString),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Small steps from `unknown` to a type, for the parsers of wire formats. Each
// returns `undefined` where the value is not of the form, so that the parser
// can say which field was wrong.
const asObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;
const asArray = (value) => Array.isArray(value) ? value : undefined;
const asString = (value) => typeof value === 'string' ? value : undefined;
/** Parses JSON text; `undefined` where it is not JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 51125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isWholeTrace: () => (/* binding */ isWholeTrace),
  D: () => (/* binding */ traceModel)
});

// EXTERNAL MODULE: ./lib/attestation/base-model.js
var base_model = __webpack_require__(90361);
// EXTERNAL MODULE: ./lib/attestation/predicates/slsa-provenance-v1.js
var slsa_provenance_v1 = __webpack_require__(84328);
;// CONCATENATED MODULE: ./lib/pipelines/trace-circles.js
// SPDX-License-Identifier: Apache-2.0
/**
 * Marks the links that lead back to a model that they come from. Without recursion, so that no
 * length of a chain can exhaust the stack.
 */
const markCircles = ({ models }) => {
    const circular = new Set();
    const state = models.map(() => 'new');
    const path = [];
    const open = (at) => {
        state[at] = 'open';
        path.push({ at, next: 0 });
    };
    // Every model is reached from the first.
    if (models.length > 0)
        open(0);
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
        const link = models[step.at]?.links?.[step.next];
        if (link === undefined) {
            state[step.at] = 'done';
            path.pop();
            continue;
        }
        if (state[link.to] === 'open')
            circular.add(`${step.at} ${step.next}`);
        step.next += 1;
        if (state[link.to] === 'new')
            open(link.to);
    }
    return {
        models: models.map((model, at) => model.links === undefined
            ? model
            : {
                ...model,
                links: model.links.map((link, n) => ({
                    ...link,
                    isCircular: circular.has(`${at} ${n}`),
                })),
            }),
    };
};

;// CONCATENATED MODULE: ./lib/pipelines/trace.js
// SPDX-License-Identifier: Apache-2.0
//
// From a model to the base models that its provenance names, and from each of
// these on: a graph, level by level. Each model is looked up by its digest and
// verified once, whoever names it. What a link says is the word of a signer
// until the model at its end was verified here too.



/** Every model is verified, every link holds, and no limit cut anything off. */
const isWholeTrace = ({ models }) => models.length > 0 &&
    models.every(({ word, links = [] }) => word === 'verified' && links.every((link) => link.word === 'verified' && !link.isCircular));
/** @throws what `lookUp` throws */
const traceModel = async (root, limits, ports) => {
    const nodes = [{ name: root.name, depth: 0 }];
    const found = [];
    const links = [];
    const known = new Map(root.digest === undefined ? [] : [[root.digest, 0]]);
    for (let at = 0; at < nodes.length; at += 1) {
        const node = nodes[at];
        if (node === undefined)
            break;
        const isInside = node.depth <= limits.maxDepth && at < limits.maxModels;
        found[at] = node.base === undefined ? root : await lookUpWithin(node.base, isInside, ports);
        const bases = basesOf(found[at]?.accepted ?? []);
        links[at] = bases?.map((base) => {
            const key = keyOf(base);
            const to = known.get(key) ?? nodes.length;
            if (to === nodes.length) {
                nodes.push({ name: base.name, depth: node.depth + 1, base });
                known.set(key, to);
            }
            return { to, base };
        });
    }
    const models = nodes.map((node, at) => toModel(node, found[at] ?? NOT_LOOKED_UP, limits));
    return markCircles({
        models: models.map((model, at) => ({
            ...model,
            ...(links[at] && {
                links: links[at].map(({ to, base }) => toLink(to, base, models[to], found[to])),
            }),
        })),
    });
};
const NOT_LOOKED_UP = {
    accepted: [],
    bytesRead: false,
    isCut: true,
};
const lookUpWithin = async (base, isInside, ports) => {
    if (!isInside)
        return NOT_LOOKED_UP;
    if (base.sha256 !== undefined)
        return ports.lookUp(base);
    const found = base.digests.join(', ') || 'no digest';
    return { accepted: [], bytesRead: false, failed: { title: 'SHA-256', found } };
};
// What has one digest is one model; without a digest, a name and what else is stated.
const keyOf = ({ sha256, digests, name }) => sha256 === undefined ? JSON.stringify([name, digests]) : `sha256:${sha256}`;
const basesOf = (accepted) => {
    const provenance = accepted.filter(isProvenance);
    if (provenance.length === 0)
        return undefined;
    const all = provenance.flatMap(({ statement }) => (statement ? (0,base_model/* statedBaseModels */.rZ)(statement) : []));
    return [...new Map(all.map((base) => [JSON.stringify({ ...base, pointer: '' }), base])).values()];
};
const isProvenance = ({ predicateType }) => predicateType === slsa_provenance_v1/* SLSA_PROVENANCE_TYPE */.L$;
const toModel = ({ name, base }, looked, { maxDepth, maxModels }) => {
    const { accepted, bytesRead, failed } = looked;
    const digest = looked.digest ?? (base?.sha256 === undefined ? undefined : `sha256:${base.sha256}`);
    const bundle = accepted.find(isProvenance) ?? accepted[0];
    const common = { name, ...(digest === undefined ? {} : { digest }), bytesRead };
    if (looked.isCut) {
        const problem = `not looked up: beyond ${maxDepth} links or ${maxModels} models`;
        return { ...common, word: 'unknown', problem };
    }
    if (bundle !== undefined && failed === undefined)
        return { ...common, word: 'verified', bundle };
    const why = failed ? `${failed.title}: ${failed.found}` : 'no bundle';
    const problem = failed?.code === undefined ? why : `${why} (${failed.code})`;
    return { ...common, word: 'self-asserted', problem };
};
const toLink = (to, { name, bundleSha256 }, model, found) => {
    const common = { to, name, isCircular: false };
    if (model?.word !== 'verified')
        return { ...common, word: model?.word ?? 'unknown' };
    const named = `sha256:${bundleSha256}`;
    if (bundleSha256 === undefined || found?.accepted.some(({ digest }) => digest === named)) {
        return { ...common, word: 'verified' };
    }
    const problem = `the bundle ${named} that it was verified with is not among those that hold here`;
    return { ...common, word: 'self-asserted', problem };
};


/***/ })

};

