export const id = 2409;
export const ids = [2409];
export const modules = {

/***/ 83903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ buildScaiPredicate),
/* harmony export */   mH: () => (/* binding */ SCAI_TYPE)
/* harmony export */ });
/* unused harmony export parseScai */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
// SPDX-License-Identifier: Apache-2.0
//
// Attributes of an artifact, each with the evidence for it, if there is any.
// Spec: https://github.com/in-toto/attestation/blob/main/spec/predicates/scai.md


const SCAI_TYPE = 'https://in-toto.io/attestation/scai/v0.3';
/** Law: `parseScai(buildScaiPredicate(x))` equals x. */
const buildScaiPredicate = ({ attributes, producer }) => ({
    attributes: attributes.map(({ attribute, target, conditions, evidence }) => ({
        attribute,
        ...(target === undefined ? {} : { target }),
        ...(conditions === undefined ? {} : { conditions }),
        ...(evidence === undefined ? {} : { evidence }),
    })),
    ...(producer === undefined ? {} : { producer }),
});
/** Unknown fields are passed over, as the framework wants. @throws STATEMENT_INVALID naming the field */
const parseScai = (predicate) => {
    const attributes = asArray(predicate?.attributes) ?? refuse('attributes');
    if (attributes.length === 0)
        refuse('attributes');
    const producer = predicate?.producer;
    return {
        attributes: attributes.map(parseAttribute),
        ...(producer === undefined ? {} : { producer: parseDescriptor('producer', producer) }),
    };
};
const parseAttribute = (value, index) => {
    const at = `attributes[${index}]`;
    const { attribute, target, conditions, evidence } = asObject(value) ?? refuse(at);
    return {
        attribute: asString(attribute) || refuse(`${at}.attribute`),
        ...(target === undefined ? {} : { target: parseDescriptor(`${at}.target`, target) }),
        ...(conditions === undefined
            ? {}
            : { conditions: asObject(conditions) ?? refuse(`${at}.conditions`) }),
        ...(evidence === undefined ? {} : { evidence: parseDescriptor(`${at}.evidence`, evidence) }),
    };
};
const TEXT_FIELDS = (/* unused pure expression or super */ null && (['name', 'uri', 'mediaType', 'downloadLocation']));
const parseDescriptor = (field, value) => {
    const object = asObject(value) ?? refuse(field);
    const texts = TEXT_FIELDS.filter((name) => object[name] !== undefined).map((name) => [name, asString(object[name]) ?? refuse(`${field}.${name}`)]);
    return {
        ...Object.fromEntries(texts),
        ...(object.digest === undefined
            ? {}
            : { digest: parseTexts(`${field}.digest`, object.digest) }),
        ...(object.annotations === undefined
            ? {}
            : { annotations: parseTexts(`${field}.annotations`, object.annotations) }),
    };
};
const parseTexts = (field, value) => Object.fromEntries(Object.entries(asObject(value) ?? refuse(field)).map(([name, text]) => [
    name,
    asString(text) ?? refuse(`${field}.${name}`),
]));
const refuse = (field) => {
    throw new ProvenanceError('STATEMENT_INVALID', `the report's ${field} is missing or not of its form`);
};


/***/ }),

/***/ 73303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSpdxExpression),
/* harmony export */   O: () => (/* binding */ isLicenseAllowed)
/* harmony export */ });
/* harmony import */ var _spdx_license_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64633);
// SPDX-License-Identifier: Apache-2.0
//
// Licence expressions of SPDX, of the licences that its list has.
// Grammar: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/

/** Characters of an expression; longer ones name no licence that people read. */
const MAX_EXPRESSION_CHARS = 1_000;
/** `LicenseRef-…`, also of another document: a licence that the list does not have. */
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const EXCEPTION = /^[A-Za-z0-9.-]+$/;
const parseExpression = (text) => {
    if (text.length > MAX_EXPRESSION_CHARS)
        return undefined;
    const words = text.match(/[()]|[^\s()]+/g) ?? [];
    const written = [];
    const takes = (word) => {
        if (words[written.length] !== word)
            return false;
        written.push(word);
        return true;
    };
    // WITH binds closest, then AND.
    const joined = (kind, operator, next) => () => {
        const parts = [];
        do {
            const part = next();
            if (part === undefined)
                return undefined;
            parts.push(part);
        } while (takes(operator));
        const [only] = parts;
        return parts.length === 1 ? only : { kind, parts };
    };
    const single = () => {
        if (takes('(')) {
            const inner = either();
            return takes(')') ? inner : undefined;
        }
        const license = canonicalLicense(words[written.length] ?? '');
        if (license === undefined)
            return undefined;
        written.push(license);
        if (!takes('WITH'))
            return { kind: 'license', id: license };
        const exception = words[written.length] ?? '';
        if (!EXCEPTION.test(exception))
            return undefined;
        written.push(exception);
        return { kind: 'license', id: `${license} WITH ${exception}` };
    };
    const either = joined('or', 'OR', joined('and', 'AND', single));
    const tree = either();
    if (tree === undefined || written.length < words.length)
        return undefined;
    return { tree, written: written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')') };
};
const canonicalLicense = (word) => {
    if (REFERENCE.test(word))
        return word;
    const listed = (0,_spdx_license_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxLicenseId */ .M)(word);
    if (listed !== undefined || !word.endsWith('+'))
        return listed;
    // "This version or a later one": the list itself has only some of these.
    const id = (0,_spdx_license_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxLicenseId */ .M)(word.slice(0, -1));
    return id === undefined ? undefined : `${id}+`;
};
/**
 * The expression with identifiers as the list writes them and one space between words.
 * `undefined`: it is no SPDX expression, or names a licence that is not on the list.
 */
const parseSpdxExpression = (text) => parseExpression(text)?.written;
/**
 * Whether the allowed licences are enough: an OR leaves the choice, an AND wants both, and
 * `X WITH E` is another licence than `X`. False for a text that is no expression.
 * @param allowed licences as `parseSpdxExpression` writes them
 */
const isLicenseAllowed = (expression, allowed) => {
    const covers = (tree) => {
        switch (tree.kind) {
            case 'license':
                return allowed.includes(tree.id);
            case 'and':
                return tree.parts.every(covers);
            case 'or':
                return tree.parts.some(covers);
        }
    };
    const parsed = parseExpression(expression);
    return parsed !== undefined && covers(parsed.tree);
};


/***/ }),

/***/ 64633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ spdxLicenseId)
/* harmony export */ });
/* unused harmony export SPDX_LICENSE_IDS */
// SPDX-License-Identifier: Apache-2.0
//
// The identifiers of the SPDX licence list, version 3.28.0, which is the one
// that CycloneDX 1.6 and 1.7 accept in `license.id`; a test holds it to the
// schema. Source: https://spdx.org/licenses/
const IDS = `
0BSD 3D-Slicer-1.0 AAL ADSL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-1.0 AGPL-1.0-only
AGPL-1.0-or-later AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later ALGLIB-Documentation AMD-newlib
AMDPLPA AML AML-glslang AMPAS ANTLR-PD ANTLR-PD-fallback APAFML APL-1.0 APSL-1.0 APSL-1.1
APSL-1.2 APSL-2.0 ASWF-Digital-Assets-1.0 ASWF-Digital-Assets-1.1 Abstyles AdaCore-doc
Adobe-2006 Adobe-Display-PostScript Adobe-Glyph Adobe-Utopia Advanced-Cryptics-Dictionary
Afmparse Aladdin Apache-1.0 Apache-1.1 Apache-2.0 App-s2p Arphic-1999 Artistic-1.0
Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 Artistic-dist Aspell-RU BOLA-1.1 BSD-1-Clause
BSD-2-Clause BSD-2-Clause-Darwin BSD-2-Clause-FreeBSD BSD-2-Clause-NetBSD BSD-2-Clause-Patent
BSD-2-Clause-Views BSD-2-Clause-first-lines BSD-2-Clause-pkgconf-disclaimer BSD-3-Clause
BSD-3-Clause-Attribution BSD-3-Clause-Clear BSD-3-Clause-HP BSD-3-Clause-LBNL
BSD-3-Clause-Modification BSD-3-Clause-No-Military-License BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014 BSD-3-Clause-No-Nuclear-Warranty BSD-3-Clause-Open-MPI
BSD-3-Clause-Sun BSD-3-Clause-Tso BSD-3-Clause-acpica BSD-3-Clause-flex BSD-4-Clause
BSD-4-Clause-Shortened BSD-4-Clause-UC BSD-4.3RENO BSD-4.3TAHOE BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer BSD-Inferno-Nettverk BSD-Mark-Modifications BSD-Protection
BSD-Source-Code BSD-Source-beginning-file BSD-Systemics BSD-Systemics-W3Works BSL-1.0 BUSL-1.1
Baekmuk Bahyph Barr Beerware BitTorrent-1.0 BitTorrent-1.1 Bitstream-Charter Bitstream-Vera
BlueOak-1.0.0 Boehm-GC Boehm-GC-without-fee Borceux Brian-Gladman-2-Clause
Brian-Gladman-3-Clause Buddy C-UDA-1.0 CAL-1.0 CAL-1.0-Combined-Work-Exception CAPEC-tou
CATOSL-1.1 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU
CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0
CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE CC-BY-ND-4.0 CC-BY-SA-1.0
CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0 CDDL-1.0
CDDL-1.1 CDL-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 CECILL-1.0 CECILL-1.1
CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0
CERN-OHL-W-2.0 CFITSIO CMU-Mach CMU-Mach-nodoc CNRI-Jython CNRI-Python
CNRI-Python-GPL-Compatible COIL-1.0 CPAL-1.0 CPL-1.0 CPOL-1.02 CUA-OPL-1.0 Caldera
Caldera-no-preamble Catharon ClArtistic Clips Community-Spec-1.0 Condor-1.1
Cornell-Lossless-JPEG Cronyx Crossword CryptoSwift CrystalStacker Cube D-FSL-1.0 DEC-3-Clause
DL-DE-BY-2.0 DL-DE-ZERO-2.0 DOC DRL-1.0 DRL-1.1 DSDP DocBook-DTD DocBook-Schema
DocBook-Stylesheet DocBook-XML Dotseqn ECL-1.0 ECL-2.0 EFL-1.0 EFL-2.0 EPICS EPL-1.0 EPL-2.0
ESA-PL-permissive-2.4 ESA-PL-strong-copyleft-2.4 ESA-PL-weak-copyleft-2.4 EUDatagrid EUPL-1.0
EUPL-1.1 EUPL-1.2 Elastic-2.0 Entessa ErlPL-1.1 Eurosym FBM FDK-AAC FSFAP
FSFAP-no-warranty-disclaimer FSFUL FSFULLR FSFULLRSD FSFULLRWD FSL-1.1-ALv2 FSL-1.1-MIT FTL Fair
Ferguson-Twofish Frameworx-1.0 FreeBSD-DOC FreeImage Furuseth GCR-docs GD GFDL-1.1
GFDL-1.1-invariants-only GFDL-1.1-invariants-or-later GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2
GFDL-1.2-invariants-only GFDL-1.2-invariants-or-later GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3
GFDL-1.3-invariants-only GFDL-1.3-invariants-or-later GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later GFDL-1.3-only GFDL-1.3-or-later GL2PS GLWTPL GPL-1.0 GPL-1.0+
GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0+ GPL-2.0-only GPL-2.0-or-later
GPL-2.0-with-GCC-exception GPL-2.0-with-autoconf-exception GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception GPL-2.0-with-font-exception GPL-3.0 GPL-3.0+ GPL-3.0-only
GPL-3.0-or-later GPL-3.0-with-GCC-exception GPL-3.0-with-autoconf-exception
Game-Programming-Gems Giftware Glide Glulxe Graphics-Gems Gutmann HDF5 HIDAPI HP-1986 HP-1989
HPND HPND-DEC HPND-Fenneberg-Livingston HPND-INRIA-IMAG HPND-Intel HPND-Kevlin-Henney
HPND-MIT-disclaimer HPND-Markus-Kuhn HPND-Netrek HPND-Pbmplus HPND-SMC HPND-UC HPND-UC-export-US
HPND-doc HPND-doc-sell HPND-export-US HPND-export-US-acknowledgement HPND-export-US-modify
HPND-export2-US HPND-merchantability-variant HPND-sell-MIT-disclaimer-xserver HPND-sell-regexpr
HPND-sell-variant HPND-sell-variant-MIT-disclaimer HPND-sell-variant-MIT-disclaimer-rev
HPND-sell-variant-critical-systems HTMLTIDY HaskellReport Hippocratic-2.1 IBM-pibs ICU
IEC-Code-Components-EULA IJG IJG-short IPA IPL-1.0 ISC ISC-Veillard ISO-permission ImageMagick
Imlib2 Info-ZIP Inner-Net-2.0 InnoSetup Intel Intel-ACPI Interbase-1.0 JPL-image JPNIC JSON Jam
JasPer-2.0 Kastrup Kazlib Knuth-CTAN LAL-1.2 LAL-1.3 LGPL-2.0 LGPL-2.0+ LGPL-2.0-only
LGPL-2.0-or-later LGPL-2.1 LGPL-2.1+ LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0+
LGPL-3.0-only LGPL-3.0-or-later LGPLLR LOOP LPD-document LPL-1.0 LPL-1.02 LPPL-1.0 LPPL-1.1
LPPL-1.2 LPPL-1.3a LPPL-1.3c LZMA-SDK-9.11-to-9.20 LZMA-SDK-9.22 Latex2e
Latex2e-translated-notice Leptonica LiLiQ-P-1.1 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Libpng Linux-OpenIB
Linux-man-pages-1-para Linux-man-pages-copyleft Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var Lucida-Bitmap-Fonts MIPS MIT MIT-0 MIT-CMU MIT-Click MIT-Festival
MIT-Khronos-old MIT-Modern-Variant MIT-STK MIT-Wu MIT-advertising MIT-enna MIT-feh
MIT-open-group MIT-testregex MITNFA MMIXware MMPL-1.0.1 MPEG-SSG MPL-1.0 MPL-1.1 MPL-2.0
MPL-2.0-no-copyleft-exception MS-LPL MS-PL MS-RL MTLL Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment MakeIndex Martin-Birgmeier McPhee-slideshow Minpack MirOS
Motosoto MulanPSL-1.0 MulanPSL-2.0 Multics Mup NAIST-2003 NASA-1.3 NBPL-1.0 NCBI-PD NCGL-UK-2.0
NCL NCSA NGPL NICTA-1.0 NIST-PD NIST-PD-TNT NIST-PD-fallback NIST-Software NLOD-1.0 NLOD-2.0
NLPL NOSL NPL-1.0 NPL-1.1 NPOSL-3.0 NRL NTIA-PD NTP NTP-0 Naumen Net-SNMP NetCDF Newsletr Nokia
Noweb Nunit O-UDA-1.0 OAR OCCT-PL OCLC-2.0 ODC-By-1.0 ODbL-1.0 OFFIS OFL-1.0 OFL-1.0-RFN
OFL-1.0-no-RFN OFL-1.1 OFL-1.1-RFN OFL-1.1-no-RFN OGC-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0
OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OGTSL OLDAP-1.1 OLDAP-1.2 OLDAP-1.3 OLDAP-1.4 OLDAP-2.0
OLDAP-2.0.1 OLDAP-2.1 OLDAP-2.2 OLDAP-2.2.1 OLDAP-2.2.2 OLDAP-2.3 OLDAP-2.4 OLDAP-2.5 OLDAP-2.6
OLDAP-2.7 OLDAP-2.8 OLFL-1.3 OML OPL-1.0 OPL-UK-3.0 OPUBL-1.0 OSC-1.0 OSET-PL-2.1 OSL-1.0
OSL-1.1 OSL-2.0 OSL-2.1 OSL-3.0 OSSP OpenMDW-1.0 OpenPBS-2.3 OpenSSL OpenSSL-standalone
OpenVision PADL PDDL-1.0 PHP-3.0 PHP-3.01 PPL PSF-2.0 ParaType-Free-Font-1.3 Parity-6.0.0
Parity-7.0.0 Pixar Plexus PolyForm-Noncommercial-1.0.0 PolyForm-Small-Business-1.0.0 PostgreSQL
Python-2.0 Python-2.0.1 QPL-1.0 QPL-1.0-INRIA-2004 Qhull RHeCos-1.1 RPL-1.1 RPL-1.5 RPSL-1.0
RSA-MD RSCPL Rdisc Ruby Ruby-pty SAX-PD SAX-PD-2.0 SCEA SGI-B-1.0 SGI-B-1.1 SGI-B-2.0 SGI-OpenGL
SGMLUG-PM SGP4 SHL-0.5 SHL-0.51 SISSL SISSL-1.2 SL SMAIL-GPL SMLNJ SMPPL SNIA SOFA SPL-1.0
SSH-OpenSSH SSH-short SSLeay-standalone SSPL-1.0 SUL-1.0 SWL Saxpath SchemeReport Sendmail
Sendmail-8.23 Sendmail-Open-Source-1.1 SimPL-2.0 Sleepycat Soundex Spencer-86 Spencer-94
Spencer-99 StandardML-NJ SugarCRM-1.1.3 Sun-PPP Sun-PPP-2000 SunPro Symlinks TAPR-OHL-1.0 TCL
TCP-wrappers TGPPL-1.0 TMate TORQUE-1.1 TOSL TPDL TPL-1.0 TTWL TTYP0 TU-Berlin-1.0 TU-Berlin-2.0
TekHVC TermReadKey ThirdEye TrustedQSL UCAR UCL-1.0 UMich-Merit UPL-1.0 URT-RLE Ubuntu-font-1.0
UnRAR Unicode-3.0 Unicode-DFS-2015 Unicode-DFS-2016 Unicode-TOU UnixCrypt Unlicense
Unlicense-libtelnet Unlicense-libwhirlpool VOSTROM VSL-1.0 Vim Vixie-Cron W3C W3C-19980720
W3C-20150513 WTFNMFPL WTFPL Watcom-1.0 Widget-Workshop WordNet Wsuipa X11
X11-distribute-modifications-variant X11-no-permit-persons X11-swapped XFree86-1.1 XSkat
Xdebug-1.03 Xerox Xfig Xnet YPL-1.0 YPL-1.1 ZPL-1.1 ZPL-2.0 ZPL-2.1 Zed Zeeff Zend-2.0
Zimbra-1.3 Zimbra-1.4 Zlib any-OSI any-OSI-perl-modules bcrypt-Solar-Designer blessing
bzip2-1.0.5 bzip2-1.0.6 check-cvs checkmk copyleft-next-0.3.0 copyleft-next-0.3.1 curl cve-tou
diffmark dtoa dvipdfm eCos-2.0 eGenix etalab-2.0 fwlw gSOAP-1.3b generic-xts gnuplot gtkbook
hdparm hyphen-bulgarian iMatix jove libpng-1.6.35 libpng-2.0 libselinux-1.0 libtiff
libutil-David-Nugent lsof magaz mailprio man2html metamail mpi-permissive mpich2 mplus ngrep
pkgconf pnmstitch psfrag psutils python-ldap radvd snprintf softSurfer ssh-keyscan swrule
threeparttable ulem w3m wwl wxWindows xinetd xkeyboard-config-Zinoviev xlock xpp xzoom
zlib-acknowledgement
`;
const CANONICAL = new Map(IDS.trim()
    .split(/\s+/)
    .map((id) => [id.toLowerCase(), id]));
/** The identifier as the list writes it; case does not matter (SPDX 2.3 annex D.2). `undefined`: it is not on the list. */
const spdxLicenseId = (text) => CANONICAL.get(text.toLowerCase());
/** Every identifier, in the order of the list. */
const SPDX_LICENSE_IDS = [...CANONICAL.values()];


/***/ }),

/***/ 10820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ valuesAt),
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   vp: () => (/* binding */ parsePointer)
/* harmony export */ });
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// JSON Pointer (RFC 6901), and a step that it does not have: every item of a
// list, for rules that are about each of many.

/** Every item of a list. */
const EACH = Symbol('each');
/** The steps of a JSON Pointer of at least one step, as `policy-shape.ts` accepts it. */
const parsePointer = (pointer) => pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
const formatPath = (path) => path.map(formatStep).join('');
/**
 * The values that a path leads to: one without `EACH`, else one an item. A list
 * that is empty gives none, but inside an item it counts as missing: an item
 * must not escape a rule by saying nothing.
 */
const valuesAt = (root, path) => {
    let found = [{ pointer: '', value: root }];
    let isInsideItem = false;
    for (const step of path) {
        if (step === EACH) {
            const mustHaveItems = isInsideItem;
            found = found.flatMap((place) => items(place, mustHaveItems));
            isInsideItem = true;
        }
        else {
            found = found.map(({ pointer, value }) => ({
                pointer: `${pointer}${formatStep(step)}`,
                value: member(value, step),
            }));
        }
    }
    return found;
};
const items = ({ pointer, value }, mustHaveItems) => {
    if (!Array.isArray(value) || (mustHaveItems && value.length === 0)) {
        return [{ pointer, value: undefined }];
    }
    return value.map((item, index) => ({ pointer: `${pointer}/${index}`, value: item }));
};
// RFC 6901 §4: an index has no leading zero. Only what the document itself holds.
const member = (value, step) => {
    if (Array.isArray(value))
        return /^(0|[1-9][0-9]{0,8})$/.test(step) ? value[Number(step)] : undefined;
    const object = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(value);
    return object && Object.hasOwn(object, step) ? object[step] : undefined;
};
const formatStep = (step) => step === EACH ? '/*' : `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;


/***/ }),

/***/ 91014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a_: () => (/* binding */ isPathGlob),
/* harmony export */   kC: () => (/* binding */ GLOB_PATTERN),
/* harmony export */   kt: () => (/* binding */ matchesGlob)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Globs of a policy: `*` and `?` inside one component, `**` for any number of
// components. A match covers the whole text, byte for byte, in linear space
// and without a regular expression, so that no name can make it slow. What
// other dialects add (`[…]`, `{…}`, `!`, `\`) is refused, never misread.
/** One or more components; a slash in front means the same as none, and makes it a glob of paths. */
const GLOB_PATTERN = /^(?!!)\/?(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+)(?:\/(?:\*\*|(?!\.{1,2}(?:\/|$))(?:[^/[\]{}\\*]|\*(?!\*))+))*$/;
/** Whether a glob speaks of paths; one without a slash speaks of names. */
const isPathGlob = (glob) => glob.includes('/');
/** Whether `glob` matches all of `text`, component by component. */
const matchesGlob = (glob, text) => {
    const patterns = glob.replace(/^\//, '').split('/');
    const components = text.split('/');
    // reachable[i]: the patterns so far match the first i components.
    let reachable = components.map(() => false);
    reachable.push(false);
    reachable[0] = true;
    for (const pattern of patterns) {
        const next = reachable.map(() => false);
        if (pattern === '**') {
            const first = reachable.indexOf(true);
            if (first >= 0)
                next.fill(true, first);
        }
        else {
            components.forEach((component, index) => {
                if (reachable[index] && matchesComponent(pattern, component))
                    next[index + 1] = true;
            });
        }
        reachable = next;
    }
    return reachable.at(-1) === true;
};
// Greedy, with one place to go back to: the last `*`.
const matchesComponent = (pattern, component) => {
    const wanted = [...pattern];
    const found = [...component];
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < found.length) {
        if (wanted[at] === '*') {
            star = at;
            resume = index;
            at += 1;
        }
        else if (wanted[at] === '?' || wanted[at] === found[index]) {
            at += 1;
            index += 1;
        }
        else if (star >= 0) {
            resume += 1;
            index = resume;
            at = star + 1;
        }
        else {
            return false;
        }
    }
    while (wanted[at] === '*')
        at += 1;
    return at === wanted.length;
};


/***/ }),

/***/ 55517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** Where a field of a rule stands; the rule itself where it is not written out. */
const locationOf = ({ location, lines }, field) => ({
    file: location.file,
    line: lines.get(field) ?? location.line,
});


/***/ }),

/***/ 41575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   Zx: () => (/* binding */ severityOfWord),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qs: () => (/* binding */ severityRank)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
/** From harmless to worst. https://www.first.org/cvss/v3.1/specification-document#Qualitative-Severity-Rating-Scale */
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];
const severityRank = (severity) => severity === 'unknown' ? SEVERITIES.length : SEVERITIES.indexOf(severity);
/** The level of a CVSS score from 0 to 10, on the scale of CVSS 3 for every version, so that levels compare. */
const severityOfScore = (score) => {
    if (score === 0)
        return 'none';
    if (score < 4)
        return 'low';
    if (score < 7)
        return 'medium';
    return score < 9 ? 'high' : 'critical';
};
/** A level by its name in any case; advisories also write `MODERATE`. */
const severityOfWord = (text) => {
    const word = text.toLowerCase();
    return word === 'moderate' ? 'medium' : SEVERITIES.find((severity) => severity === word);
};


/***/ })

};

