export const id = 624;
export const ids = [624];
export const modules = {

/***/ 50624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPublisher: () => (/* binding */ createPublisher)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// The sinks, one row each. Each is loaded when it is used: together they are
// most of this program's size.
const PUBLISHERS = {
    artifact: async (settings) => (await __webpack_require__.e(/* import() */ 5592).then(__webpack_require__.bind(__webpack_require__, 35592))).createWorkflowArtifactPublisher(settings),
    release: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(224), __webpack_require__.e(3716)]).then(__webpack_require__.bind(__webpack_require__, 43716))).createReleaseAssetPublisher(settings),
    attestations: async (settings) => (await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(224), __webpack_require__.e(9492)]).then(__webpack_require__.bind(__webpack_require__, 9492))).createAttestationsPublisher(settings),
};
const createPublisher = (id, settings) => ({
    id,
    publish: async (models) => (await PUBLISHERS[id](settings)).publish(models),
});


/***/ })

};

