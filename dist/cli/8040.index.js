export const id = 8040;
export const ids = [8040];
export const modules = {

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildVulnsPredicate: () => (/* binding */ buildVulnsPredicate)
/* harmony export */ });
/* unused harmony export VULNS_TYPE */
// SPDX-License-Identifier: Apache-2.0
//
// What a scan for known vulnerabilities found, as a predicate. It has what the
// database says, whole: neither an ignore list nor VEX shortens it, because
// whoever verifies decides what to accept.
// Spec: https://github.com/in-toto/attestation/blob/main/spec/predicates/vulns_02.md
const VULNS_TYPE = 'https://in-toto.io/attestation/vulns/v0.2';
const SCANNER_URI = 'https://github.com/org/ml-provenance-action';
const buildVulnsPredicate = (scan) => ({
    scanner: {
        uri: SCANNER_URI,
        version: scan.scannerVersion,
        db: {
            ...(scan.database.uri === undefined ? {} : { uri: scan.database.uri }),
            // The bytes themselves: databases of this kind have no other version.
            version: scan.database.digest,
            lastUpdate: scan.database.lastModified,
        },
        result: scan.results.map(toEntry),
    },
    metadata: {
        scanStartedOn: scan.startedAt.toISOString(),
        scanFinishedOn: scan.finishedAt.toISOString(),
    },
});
const toEntry = (result) => ({
    id: result.id,
    severity: severitiesOf(result),
    annotations: [
        ...result.purls.map((purl) => ({ package: purl })),
        ...(result.fixedVersion === undefined ? [] : [{ fixedVersion: result.fixedVersion }]),
        ...(result.aliases.length === 0 ? [] : [{ aliases: result.aliases }]),
        ...result.ratings.flatMap(({ vector }) => (vector === undefined ? [] : [{ vector }])),
        ...(result.reason === undefined ? [] : [{ notEvaluated: result.reason }]),
    ],
});
/** Never empty: a reader that asks each of them must not be told nothing. */
const severitiesOf = ({ ratings, severity }) => {
    const rated = ratings.filter((rating) => rating.severity !== 'unknown');
    return rated.length === 0
        ? [{ method: 'none', score: severity }]
        : rated.map(({ method, score, severity }) => ({
            method,
            score: score === undefined ? severity : score.toFixed(1),
        }));
};


/***/ })

};

