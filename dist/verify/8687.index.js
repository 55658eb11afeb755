export const id = 8687;
export const ids = [8687];
export const modules = {

/***/ 68687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSigningConfig: () => (/* binding */ parseSigningConfig)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60713);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// Which services a signing config of Sigstore names for this moment.
// Spec: https://github.com/sigstore/protobuf-specs/blob/v0.5.0/protos/sigstore_trustroot.proto (SigningConfig)



const SIGNING_CONFIG = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const CLIENT_TRUST_CONFIG = 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json';
/** The highest API version of each service that this program speaks. */
const MAX_FULCIO_VERSION = 1;
const MAX_REKOR_VERSION = 2;
const MAX_TSA_VERSION = 1;
/**
 * Picks the services that a config names: of each kind the one with the
 * highest API version that is valid now, the newest of these.
 * @param text a signing config v0.2, or a client trust config that holds one
 * @throws INSTANCE_INCOMPLETE
 */
const parseSigningConfig = (text, now) => {
    const config = readConfig(text);
    const fulcio = newest(config.caUrls, MAX_FULCIO_VERSION, now);
    const rekor = select(config.rekorTlogUrls, config.rekorTlogConfig, MAX_REKOR_VERSION, now);
    const tsa = select(config.tsaUrls, config.tsaConfig, MAX_TSA_VERSION, now);
    if (!fulcio)
        return refuse('it names no certificate authority that is valid now');
    return {
        fulcioUrl: fulcio.url,
        ...(rekor && { rekor: { url: rekor.url, majorVersion: rekor.majorApiVersion === 2 ? 2 : 1 } }),
        ...(tsa && { tsaUrl: tsa.url }),
    };
};
const readConfig = (text) => {
    const outer = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text)) ?? refuse('it is not a JSON object');
    const value = outer.mediaType === CLIENT_TRUST_CONFIG
        ? ((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(outer.signingConfig) ?? refuse('the client trust config has no signingConfig'))
        : outer;
    if (value.mediaType !== SIGNING_CONFIG) {
        refuse(`unknown media type "${(0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(value.mediaType) ?? ''}"`);
    }
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.SigningConfig.fromJSON(value);
    }
    catch (error) {
        return refuse(error instanceof Error ? error.message : String(error));
    }
};
// One log and one authority are written to; a config that wants more is not obeyed half.
const select = (services, configuration, maxVersion, now) => {
    const service = newest(services, maxVersion, now);
    const { selector = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.ServiceSelector.ANY, count = 1 } = configuration ?? {};
    switch (selector) {
        case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.ServiceSelector.ANY:
            return service;
        case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.ServiceSelector.EXACT:
            if (count !== 1)
                return refuse(`it asks for ${count} services of one kind, 1 is supported`);
            return service ?? refuse('a service that it asks for is not valid now');
        case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.ServiceSelector.ALL:
            if (new Set(services.map(({ operator }) => operator)).size > 1) {
                return refuse('it asks for services of several operators, 1 is supported');
            }
            return service;
        case _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
            return services.length === 0 ? undefined : refuse('it has a service without a selector');
    }
};
const newest = (services, maxVersion, now) => services
    .filter(({ majorApiVersion }) => majorApiVersion >= 1 && majorApiVersion <= maxVersion)
    .filter(({ validFor }) => isWithin(validFor, now))
    .sort((a, b) => b.majorApiVersion - a.majorApiVersion || startMs(b) - startMs(a))[0];
// Both ends are inclusive; a period without a start says nothing.
const isWithin = (period, now) => period?.start !== undefined && period.start <= now && (!period.end || now <= period.end);
const startMs = ({ validFor }) => validFor?.start?.getTime() ?? 0;
const refuse = (what) => {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ProvenanceError */ .CG('INSTANCE_INCOMPLETE', `signing config refused: ${what}`);
};


/***/ })

};

