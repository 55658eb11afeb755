export const id = 5271;
export const ids = [5271];
export const modules = {

/***/ 26617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ parseArtifactsList),
/* harmony export */   Ky: () => (/* binding */ parseSubjectDigest),
/* harmony export */   Q4: () => (/* binding */ refuseTooMany),
/* harmony export */   yk: () => (/* binding */ parseChecksums)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31204);
// SPDX-License-Identifier: Apache-2.0
//
// Subjects given as digests, in the forms of actions/attest 4.2.2:
// `subject-digest` with `subject-name`, and `subject-checksums`.



/** Digest name → number of hex digits (in-toto digest_set.md). */
const HEX_DIGITS = {
    sha224: 56,
    sha256: 64,
    sha384: 96,
    sha512: 128,
    sha512_224: 56,
    sha512_256: 64,
};
/** `sha256:<hex>` → a digest set; hex is lowered. @throws INPUT_INVALID */
const parseSubjectDigest = (text) => {
    const [algorithm = '', hex = ''] = splitOnce(text.trim(), ':');
    const digits = HEX_DIGITS[algorithm];
    if (digits === undefined || hex.length !== digits || !/^[0-9a-fA-F]+$/.test(hex)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `subject-digest is "${text}", which is not of the form algorithm:hex`, { hint: `Give one of ${Object.keys(HEX_DIGITS).join(', ')} with its hex digits.` });
    }
    return { [algorithm]: hex.toLowerCase() };
};
/**
 * Lines of `sha256sum` or `sha512sum`: digest, a space, a space or `*`, name.
 * Blank lines are passed over; any other line that is not of the form is refused.
 * @throws CHECKSUMS_INVALID
 */
const parseChecksums = (text) => {
    const subjects = new Map();
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
        if (line.trim() === '')
            continue;
        const subject = parseChecksumLine(line, index + 1);
        subjects.set(JSON.stringify(subject), subject);
    }
    if (subjects.size === 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('CHECKSUMS_INVALID', 'subject-checksums has no line with a digest');
    }
    return limitSubjects([...subjects.values()]);
};
const parseChecksumLine = (line, number) => {
    const match = /^([0-9a-fA-F]{64}|[0-9a-fA-F]{128}) [ *]?(.+)$/.exec(line);
    const [, hex, name] = match ?? [];
    if (hex === undefined || name === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('CHECKSUMS_INVALID', `line ${number} of subject-checksums is not "digest  name": "${line.slice(0, 80)}"`);
    }
    return { name, digest: { [hex.length === 64 ? 'sha256' : 'sha512']: hex.toLowerCase() } };
};
/**
 * The list of a run's artifacts that GITHUB_ARTIFACTS_LIST names (actions/attest 4.2):
 * `{"version":1,"subjects":[{"name":…,"digest":"sha256:…","kind":"file"|"oci"}]}`.
 * @throws CHECKSUMS_INVALID
 */
const parseArtifactsList = (text) => {
    const list = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(text));
    if (list?.version !== 1)
        throw invalidList('is not of version 1');
    const subjects = new Map();
    for (const item of (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asArray */ ._j)(list.subjects) ?? []) {
        const { name, digest, kind } = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asObject */ .eB)(item) ?? {};
        const hex = /^sha256:([0-9a-f]{64})$/.exec((0,_core_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .asString */ .oJ)(digest) ?? '')?.[1];
        if (typeof name !== 'string' || name === '' || hex === undefined) {
            throw invalidList('has a subject without name or sha256 digest');
        }
        if (kind !== 'file' && kind !== 'oci')
            throw invalidList(`has "${name}" of an unknown kind`);
        const other = subjects.get(name);
        if (other && other.digest.sha256 !== hex)
            throw invalidList(`has "${name}" with two digests`);
        subjects.set(name, { name, digest: { sha256: hex } });
    }
    return limitSubjects([...subjects.values()]);
};
const invalidList = (what) => new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('CHECKSUMS_INVALID', `the list of artifacts of this run ${what}`, {
    hint: 'Name the subject: `model-path`, `subject-path`, `subject-digest` or `subject-checksums`.',
});
/** @throws INPUT_INVALID above 1,024 subjects, which is GitHub's limit for one statement */
const refuseTooMany = (count) => {
    if (count <= _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('INPUT_INVALID', `${count} subjects were given; one statement takes at most ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SUBJECTS */ .Vn}`, { hint: 'Use `model-path` for a folder: it has no such limit.' });
};
const limitSubjects = (subjects) => {
    refuseTooMany(subjects.length);
    return subjects;
};
const splitOnce = (text, separator) => {
    const at = text.indexOf(separator);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
};


/***/ }),

/***/ 91009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ licensesOf),
  D: () => (/* binding */ parseSpdxExpression)
});

;// CONCATENATED MODULE: ./lib/bom/spdx-license-ids.js
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

;// CONCATENATED MODULE: ./lib/bom/license-choice.js
// SPDX-License-Identifier: Apache-2.0
//
// Licences as CycloneDX writes them. An identifier of SPDX's list, an
// expression and any other name stand in three different fields, and the
// schema refuses a name in the first.
// Specs: https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/,
//   https://cyclonedx.org/docs/1.7/json/#tab-pane_components_items_licenses

const DECLARED = { acknowledgement: 'declared' };
/** Characters of an expression; longer ones name no licence that people read. */
const MAX_EXPRESSION_CHARS = 1_000;
/** `LicenseRef-…`, also of another document: a licence that the list does not have. */
const REFERENCE = /^(?:DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/;
const EXCEPTION = /^[A-Za-z0-9.-]+$/;
/** The `licenses` of a component: one entry for what is one licence or one expression. */
const licensesOf = (texts) => {
    const [only, ...others] = texts;
    if (only === undefined)
        return [];
    // An expression stands alone (`licenses` is a list of licences, or one expression).
    return others.length === 0 ? [toEntry(only)] : texts.map(toLicense);
};
const toEntry = (text) => {
    const expression = parseSpdxExpression(text);
    if (expression === undefined || spdxLicenseId(expression) !== undefined)
        return toLicense(text);
    return { expression, ...DECLARED };
};
const toLicense = (text) => {
    const id = spdxLicenseId(text);
    return { license: { ...(id === undefined ? { name: text } : { id }), ...DECLARED } };
};
/**
 * The expression with identifiers as the list writes them and one space between words.
 * `undefined`: it is no SPDX expression, or names a licence that is not on the list.
 */
const parseSpdxExpression = (text) => {
    if (text.length > MAX_EXPRESSION_CHARS)
        return undefined;
    const words = text.match(/[()]|[^\s()]+/g) ?? [];
    const written = [];
    let depth = 0;
    /** Whether a licence is wanted next, and not an operator. */
    let wantsLicense = true;
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        if (wantsLicense && word === '(')
            depth += 1;
        else if (wantsLicense) {
            const license = canonicalLicense(word);
            if (license === undefined)
                return undefined;
            written.push(license);
            wantsLicense = false;
            continue;
        }
        else if (word === ')') {
            depth -= 1;
            if (depth < 0)
                return undefined;
        }
        else if (word === 'WITH') {
            const exception = words[at + 1] ?? '';
            // An exception belongs to a licence, not to a group.
            if (words[at - 1] === ')' || words[at - 2] === 'WITH' || !EXCEPTION.test(exception)) {
                return undefined;
            }
            written.push(word, exception);
            at += 1;
            continue;
        }
        else if (word === 'AND' || word === 'OR')
            wantsLicense = true;
        else
            return undefined;
        written.push(word);
    }
    if (wantsLicense || depth > 0)
        return undefined;
    return written.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
};
const canonicalLicense = (word) => {
    if (REFERENCE.test(word))
        return word;
    const listed = spdxLicenseId(word);
    if (listed !== undefined || !word.endsWith('+'))
        return listed;
    // "This version or a later one": the list itself has only some of these.
    const id = spdxLicenseId(word.slice(0, -1));
    return id === undefined ? undefined : `${id}+`;
};


/***/ }),

/***/ 46103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseMetrics)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60713);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97535);
/* harmony import */ var _core_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31204);
/* harmony import */ var _core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66613);
// SPDX-License-Identifier: Apache-2.0
//
// The numbers of a file of metrics: those in nested objects by their path,
// `eval.accuracy`. Lists are histories, and left out.




/**
 * The metrics of a JSON text, in the order of the file.
 * @throws METRICS_INVALID naming `file`: no JSON, no object, a name that stands for two numbers, more than MAX_METRICS
 */
const parseMetrics = (text, file) => {
    const refuse = (what) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ProvenanceError */ .CG('METRICS_INVALID', `"${file}" refused: ${what}`);
    };
    const document = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)((0,_core_strict_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStrictJson */ .R)(text, refuse)) ?? refuse('its top level is not an object');
    const found = new Map();
    for (const { name, value } of numbersIn(document, [])) {
        if (found.has(name))
            refuse(`the name ${JSON.stringify(name)} stands for two numbers`);
        found.set(name, value);
        if (found.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_METRICS */ .ZF)
            refuse(`it has more than ${_core_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_METRICS */ .ZF} numbers`);
    }
    return [...found].map(([name, value]) => ({ name, value }));
};
function* numbersIn(object, path) {
    for (const [key, value] of Object.entries(object)) {
        const names = [...path, key];
        const below = (0,_core_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(value);
        if (below !== undefined)
            yield* numbersIn(below, names);
        // A number that JSON can write and no double holds is none of a metric.
        else if (typeof value === 'number' && Number.isFinite(value)) {
            yield { name: names.join('.'), value };
        }
    }
}


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

/***/ 30391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ SINKS)
/* harmony export */ });
// SPDX-License-Identifier: Apache-2.0
//
// Every effect that the program can have, as small interfaces. The pipelines
// see only these; `io/` implements them; tests give in-memory ones.
const SINKS = ['artifact', 'release', 'attestations'];


/***/ })

};

