var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) =>
	function __require() {
		try {
			return (mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports);
		} catch (e) {
			throw ((mod = 0), e);
		}
	};
var __copyProps = (to, from, except, desc) => {
	if ((from && typeof from === "object") || typeof from === "function") {
		for (const key of __getOwnPropNames(from))
			if (!__hasOwnProp.call(to, key) && key !== except)
				__defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
	}
	return to;
};
var __toESM = (mod, isNodeMode, target2) => (
	(target2 = mod != null ? __create(__getProtoOf(mod)) : {}),
	__copyProps(
		// If the importer is in node compatibility mode or this is not an ESM
		// file that has been converted to a CommonJS file using a Babel-
		// compatible transform (i.e. "__esModule" has not been set), then set
		// "default" to the CommonJS "module.exports" for node compatibility.
		isNodeMode || !mod || !mod.__esModule ? __defProp(target2, "default", { value: mod, enumerable: true }) : target2,
		mod,
	)
);

// ../../../node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
	"../../../node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
		exports.S = " 	\r\n";
		exports.NAME_START_CHAR =
			":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
		exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
		exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
		exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
		exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
		exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
		exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
		exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
		var TAB = 9;
		var NL = 10;
		var CR = 13;
		var SPACE = 32;
		exports.S_LIST = [SPACE, NL, CR, TAB];
		function isChar(c) {
			return (
				(c >= SPACE && c <= 55295) ||
				c === NL ||
				c === CR ||
				c === TAB ||
				(c >= 57344 && c <= 65533) ||
				(c >= 65536 && c <= 1114111)
			);
		}
		exports.isChar = isChar;
		function isS(c) {
			return c === SPACE || c === NL || c === CR || c === TAB;
		}
		exports.isS = isS;
		function isNameStartChar(c) {
			return (
				(c >= 65 && c <= 90) ||
				(c >= 97 && c <= 122) ||
				c === 58 ||
				c === 95 ||
				c === 8204 ||
				c === 8205 ||
				(c >= 192 && c <= 214) ||
				(c >= 216 && c <= 246) ||
				(c >= 248 && c <= 767) ||
				(c >= 880 && c <= 893) ||
				(c >= 895 && c <= 8191) ||
				(c >= 8304 && c <= 8591) ||
				(c >= 11264 && c <= 12271) ||
				(c >= 12289 && c <= 55295) ||
				(c >= 63744 && c <= 64975) ||
				(c >= 65008 && c <= 65533) ||
				(c >= 65536 && c <= 983039)
			);
		}
		exports.isNameStartChar = isNameStartChar;
		function isNameChar(c) {
			return (
				isNameStartChar(c) ||
				(c >= 48 && c <= 57) ||
				c === 45 ||
				c === 46 ||
				c === 183 ||
				(c >= 768 && c <= 879) ||
				(c >= 8255 && c <= 8256)
			);
		}
		exports.isNameChar = isNameChar;
	},
});

// ../../../node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
	"../../../node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
		exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
		exports.S = " 	\r\n";
		exports.NAME_START_CHAR =
			":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
		exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
		exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
		exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
		exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
		exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
		exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
		exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
		exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
		var TAB = 9;
		var NL = 10;
		var CR = 13;
		var SPACE = 32;
		exports.S_LIST = [SPACE, NL, CR, TAB];
		function isChar(c) {
			return (c >= 1 && c <= 55295) || (c >= 57344 && c <= 65533) || (c >= 65536 && c <= 1114111);
		}
		exports.isChar = isChar;
		function isRestrictedChar(c) {
			return (
				(c >= 1 && c <= 8) || c === 11 || c === 12 || (c >= 14 && c <= 31) || (c >= 127 && c <= 132) || (c >= 134 && c <= 159)
			);
		}
		exports.isRestrictedChar = isRestrictedChar;
		function isCharAndNotRestricted(c) {
			return (
				c === 9 ||
				c === 10 ||
				c === 13 ||
				(c > 31 && c < 127) ||
				c === 133 ||
				(c > 159 && c <= 55295) ||
				(c >= 57344 && c <= 65533) ||
				(c >= 65536 && c <= 1114111)
			);
		}
		exports.isCharAndNotRestricted = isCharAndNotRestricted;
		function isS(c) {
			return c === SPACE || c === NL || c === CR || c === TAB;
		}
		exports.isS = isS;
		function isNameStartChar(c) {
			return (
				(c >= 65 && c <= 90) ||
				(c >= 97 && c <= 122) ||
				c === 58 ||
				c === 95 ||
				c === 8204 ||
				c === 8205 ||
				(c >= 192 && c <= 214) ||
				(c >= 216 && c <= 246) ||
				(c >= 248 && c <= 767) ||
				(c >= 880 && c <= 893) ||
				(c >= 895 && c <= 8191) ||
				(c >= 8304 && c <= 8591) ||
				(c >= 11264 && c <= 12271) ||
				(c >= 12289 && c <= 55295) ||
				(c >= 63744 && c <= 64975) ||
				(c >= 65008 && c <= 65533) ||
				(c >= 65536 && c <= 983039)
			);
		}
		exports.isNameStartChar = isNameStartChar;
		function isNameChar(c) {
			return (
				isNameStartChar(c) ||
				(c >= 48 && c <= 57) ||
				c === 45 ||
				c === 46 ||
				c === 183 ||
				(c >= 768 && c <= 879) ||
				(c >= 8255 && c <= 8256)
			);
		}
		exports.isNameChar = isNameChar;
	},
});

// ../../../node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
	"../../../node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.NC_NAME_START_CHAR =
			"A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
		exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
		exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
		exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
		exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
		function isNCNameStartChar(c) {
			return (
				(c >= 65 && c <= 90) ||
				c === 95 ||
				(c >= 97 && c <= 122) ||
				(c >= 192 && c <= 214) ||
				(c >= 216 && c <= 246) ||
				(c >= 248 && c <= 767) ||
				(c >= 880 && c <= 893) ||
				(c >= 895 && c <= 8191) ||
				(c >= 8204 && c <= 8205) ||
				(c >= 8304 && c <= 8591) ||
				(c >= 11264 && c <= 12271) ||
				(c >= 12289 && c <= 55295) ||
				(c >= 63744 && c <= 64975) ||
				(c >= 65008 && c <= 65533) ||
				(c >= 65536 && c <= 983039)
			);
		}
		exports.isNCNameStartChar = isNCNameStartChar;
		function isNCNameChar(c) {
			return (
				isNCNameStartChar(c) ||
				c === 45 || c === 46 || (c >= 48 && c <= 57) || c === 183 || (c >= 768 && c <= 879) ||
				(c >= 8255 && c <= 8256)
			);
		}
		exports.isNCNameChar = isNCNameChar;
	},
});

// ../../../node_modules/saxes/saxes.js
var require_saxes = __commonJS({
	"../../../node_modules/saxes/saxes.js"(exports) {
		Object.defineProperty(exports, "__esModule", { value: true });
		exports.SaxesParser = exports.EVENTS = void 0;
		var ed5 = require_ed5();
		var ed2 = require_ed2();
		var NSed3 = require_ed3();
		var isS = ed5.isS;
		var isChar10 = ed5.isChar;
		var isNameStartChar = ed5.isNameStartChar;
		var isNameChar = ed5.isNameChar;
		var S_LIST = ed5.S_LIST;
		var NAME_RE = ed5.NAME_RE;
		var isChar11 = ed2.isChar;
		var isNCNameStartChar = NSed3.isNCNameStartChar;
		var isNCNameChar = NSed3.isNCNameChar;
		var NC_NAME_RE = NSed3.NC_NAME_RE;
		var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
		var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
		var rootNS = {
			// eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
			__proto__: null,
			xml: XML_NAMESPACE,
			xmlns: XMLNS_NAMESPACE,
		};
		var XML_ENTITIES = {
			// eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
			__proto__: null,
			amp: "&",
			gt: ">",
			lt: "<",
			quot: '"',
			apos: "'",
		};
		var EOC = -1;
		var NL_LIKE = -2;
		var S_BEGIN = 0;
		var S_BEGIN_WHITESPACE = 1;
		var S_DOCTYPE = 2;
		var S_DOCTYPE_QUOTE = 3;
		var S_DTD = 4;
		var S_DTD_QUOTED = 5;
		var S_DTD_OPEN_WAKA = 6;
		var S_DTD_OPEN_WAKA_BANG = 7;
		var S_DTD_COMMENT = 8;
		var S_DTD_COMMENT_ENDING = 9;
		var S_DTD_COMMENT_ENDED = 10;
		var S_DTD_PI = 11;
		var S_DTD_PI_ENDING = 12;
		var S_TEXT = 13;
		var S_ENTITY = 14;
		var S_OPEN_WAKA = 15;
		var S_OPEN_WAKA_BANG = 16;
		var S_COMMENT = 17;
		var S_COMMENT_ENDING = 18;
		var S_COMMENT_ENDED = 19;
		var S_CDATA = 20;
		var S_CDATA_ENDING = 21;
		var S_CDATA_ENDING_2 = 22;
		var S_PI_FIRST_CHAR = 23;
		var S_PI_REST = 24;
		var S_PI_BODY = 25;
		var S_PI_ENDING = 26;
		var S_XML_DECL_NAME_START = 27;
		var S_XML_DECL_NAME = 28;
		var S_XML_DECL_EQ = 29;
		var S_XML_DECL_VALUE_START = 30;
		var S_XML_DECL_VALUE = 31;
		var S_XML_DECL_SEPARATOR = 32;
		var S_XML_DECL_ENDING = 33;
		var S_OPEN_TAG = 34;
		var S_OPEN_TAG_SLASH = 35;
		var S_ATTRIB = 36;
		var S_ATTRIB_NAME = 37;
		var S_ATTRIB_NAME_SAW_WHITE = 38;
		var S_ATTRIB_VALUE = 39;
		var S_ATTRIB_VALUE_QUOTED = 40;
		var S_ATTRIB_VALUE_CLOSED = 41;
		var S_ATTRIB_VALUE_UNQUOTED = 42;
		var S_CLOSE_TAG = 43;
		var S_CLOSE_TAG_SAW_WHITE = 44;
		var TAB = 9;
		var NL = 10;
		var CR = 13;
		var SPACE = 32;
		var BANG = 33;
		var DQUOTE = 34;
		var AMP = 38;
		var SQUOTE = 39;
		var MINUS = 45;
		var FORWARD_SLASH = 47;
		var SEMICOLON = 59;
		var LESS = 60;
		var EQUAL = 61;
		var GREATER = 62;
		var QUESTION = 63;
		var OPEN_BRACKET = 91;
		var CLOSE_BRACKET = 93;
		var NEL = 133;
		var LS = 8232;
		var isQuote = (c) => c === DQUOTE || c === SQUOTE;
		var QUOTES = [DQUOTE, SQUOTE];
		var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
		var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
		var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
		var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
		function nsPairCheck(parser, prefix, uri) {
			switch (prefix) {
				case "xml":
					if (uri !== XML_NAMESPACE) {
						parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
					}
					break;
				case "xmlns":
					if (uri !== XMLNS_NAMESPACE) {
						parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
					}
					break;
				default:
			}
			switch (uri) {
				case XMLNS_NAMESPACE:
					parser.fail(
						prefix === ""
							? `the default namespace may not be set to ${uri}.`
							: `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`,
					);
					break;
				case XML_NAMESPACE:
					switch (prefix) {
						case "xml":
							break;
						case "":
							parser.fail(`the default namespace may not be set to ${uri}.`);
							break;
						default:
							parser.fail("may not assign the xml namespace to another prefix.");
					}
					break;
				default:
			}
		}
		function nsMappingCheck(parser, mapping) {
			for (const local of Object.keys(mapping)) {
				nsPairCheck(parser, local, mapping[local]);
			}
		}
		var isNCName = (name) => NC_NAME_RE.test(name);
		var isName = (name) => NAME_RE.test(name);
		var FORBIDDEN_START = 0;
		var FORBIDDEN_BRACKET = 1;
		var FORBIDDEN_BRACKET_BRACKET = 2;
		exports.EVENTS = [
			"xmldecl",
			"text",
			"processinginstruction",
			"doctype",
			"comment",
			"opentagstart",
			"attribute",
			"opentag",
			"closetag",
			"cdata",
			"error",
			"end",
			"ready",
		];
		var EVENT_NAME_TO_HANDLER_NAME = {
			xmldecl: "xmldeclHandler",
			text: "textHandler",
			processinginstruction: "piHandler",
			doctype: "doctypeHandler",
			comment: "commentHandler",
			opentagstart: "openTagStartHandler",
			attribute: "attributeHandler",
			opentag: "openTagHandler",
			closetag: "closeTagHandler",
			cdata: "cdataHandler",
			error: "errorHandler",
			end: "endHandler",
			ready: "readyHandler",
		};
		var SaxesParser2 = class {
			/**
			 * @param opt The parser options.
			 */
			constructor(opt) {
				this.opt = opt !== null && opt !== void 0 ? opt : {};
				this.fragmentOpt = !!this.opt.fragment;
				const xmlnsOpt = (this.xmlnsOpt = !!this.opt.xmlns);
				this.trackPosition = this.opt.position !== false;
				this.fileName = this.opt.fileName;
				if (xmlnsOpt) {
					this.nameStartCheck = isNCNameStartChar;
					this.nameCheck = isNCNameChar;
					this.isName = isNCName;
					this.processAttribs = this.processAttribsNS;
					this.pushAttrib = this.pushAttribNS;
					this.ns = Object.assign({ __proto__: null }, rootNS);
					const additional = this.opt.additionalNamespaces;
					if (additional != null) {
						nsMappingCheck(this, additional);
						Object.assign(this.ns, additional);
					}
				} else {
					this.nameStartCheck = isNameStartChar;
					this.nameCheck = isNameChar;
					this.isName = isName;
					this.processAttribs = this.processAttribsPlain;
					this.pushAttrib = this.pushAttribPlain;
				}
				this.stateTable = [
					/* eslint-disable @typescript-eslint/unbound-method */
					this.sBegin,
					this.sBeginWhitespace,
					this.sDoctype,
					this.sDoctypeQuote,
					this.sDTD,
					this.sDTDQuoted,
					this.sDTDOpenWaka,
					this.sDTDOpenWakaBang,
					this.sDTDComment,
					this.sDTDCommentEnding,
					this.sDTDCommentEnded,
					this.sDTDPI,
					this.sDTDPIEnding,
					this.sText,
					this.sEntity,
					this.sOpenWaka,
					this.sOpenWakaBang,
					this.sComment,
					this.sCommentEnding,
					this.sCommentEnded,
					this.sCData,
					this.sCDataEnding,
					this.sCDataEnding2,
					this.sPIFirstChar,
					this.sPIRest,
					this.sPIBody,
					this.sPIEnding,
					this.sXMLDeclNameStart,
					this.sXMLDeclName,
					this.sXMLDeclEq,
					this.sXMLDeclValueStart,
					this.sXMLDeclValue,
					this.sXMLDeclSeparator,
					this.sXMLDeclEnding,
					this.sOpenTag,
					this.sOpenTagSlash,
					this.sAttrib,
					this.sAttribName,
					this.sAttribNameSawWhite,
					this.sAttribValue,
					this.sAttribValueQuoted,
					this.sAttribValueClosed,
					this.sAttribValueUnquoted,
					this.sCloseTag,
					this.sCloseTagSawWhite,
					/* eslint-enable @typescript-eslint/unbound-method */
				];
				this._init();
			}
			/**
			 * Indicates whether or not the parser is closed. If ``true``, wait for
			 * the ``ready`` event to write again.
			 */
			get closed() {
				return this._closed;
			}
			_init() {
				var _a2;
				this.openWakaBang = "";
				this.text = "";
				this.name = "";
				this.piTarget = "";
				this.entity = "";
				this.q = null;
				this.tags = [];
				this.tag = null;
				this.topNS = null;
				this.chunk = "";
				this.chunkPosition = 0;
				this.i = 0;
				this.prevI = 0;
				this.carriedFromPrevious = void 0;
				this.forbiddenState = FORBIDDEN_START;
				this.attribList = [];
				const { fragmentOpt } = this;
				this.state = fragmentOpt ? S_TEXT : S_BEGIN;
				this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
				this.xmlDeclPossible = !fragmentOpt;
				this.xmlDeclExpects = ["version"];
				this.entityReturnState = void 0;
				let { defaultXMLVersion } = this.opt;
				if (defaultXMLVersion === void 0) {
					if (this.opt.forceXMLVersion === true) {
						throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
					}
					defaultXMLVersion = "1.0";
				}
				this.setXMLVersion(defaultXMLVersion);
				this.positionAtNewLine = 0;
				this.doctype = false;
				this._closed = false;
				this.xmlDecl = {
					version: void 0,
					encoding: void 0,
					standalone: void 0,
				};
				this.line = 1;
				this.column = 0;
				this.ENTITIES = Object.create(XML_ENTITIES);
				(_a2 = this.readyHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this);
			}
			/**
			 * The stream position the parser is currently looking at. This field is
			 * zero-based.
			 *
			 * This field is not based on counting Unicode characters but is to be
			 * interpreted as a plain index into a JavaScript string.
			 */
			get position() {
				return this.chunkPosition + this.i;
			}
			/**
			 * The column number of the next character to be read by the parser.  *
			 * This field is zero-based. (The first column in a line is 0.)
			 *
			 * This field reports the index at which the next character would be in the
			 * line if the line were represented as a JavaScript string.  Note that this
			 * *can* be different to a count based on the number of *Unicode characters*
			 * due to how JavaScript handles astral plane characters.
			 *
			 * See [[column]] for a number that corresponds to a count of Unicode
			 * characters.
			 */
			get columnIndex() {
				return this.position - this.positionAtNewLine;
			}
			/**
			 * Set an event listener on an event. The parser supports one handler per
			 * event type. If you try to set an event handler over an existing handler,
			 * the old handler is silently overwritten.
			 *
			 * @param name The event to listen to.
			 *
			 * @param handler The handler to set.
			 */
			on(name, handler) {
				this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
			}
			/**
			 * Unset an event handler.
			 *
			 * @parma name The event to stop listening to.
			 */
			off(name) {
				this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
			}
			/**
			 * Make an error object. The error object will have a message that contains
			 * the ``fileName`` option passed at the creation of the parser. If position
			 * tracking was turned on, it will also have line and column number
			 * information.
			 *
			 * @param message The message describing the error to report.
			 *
			 * @returns An error object with a properly formatted message.
			 */
			makeError(message) {
				var _a2;
				let msg = (_a2 = this.fileName) !== null && _a2 !== void 0 ? _a2 : "";
				if (this.trackPosition) {
					if (msg.length > 0) {
						msg += ":";
					}
					msg += `${this.line}:${this.column}`;
				}
				if (msg.length > 0) {
					msg += ": ";
				}
				return new Error(msg + message);
			}
			/**
			 * Report a parsing error. This method is made public so that client code may
			 * check for issues that are outside the scope of this project and can report
			 * errors.
			 *
			 * @param message The error to report.
			 *
			 * @returns this
			 */
			fail(message) {
				const err2 = this.makeError(message);
				const handler = this.errorHandler;
				if (handler === void 0) {
					throw err2;
				} else {
					handler(err2);
				}
				return this;
			}
			/**
			 * Write a XML data to the parser.
			 *
			 * @param chunk The XML data to write.
			 *
			 * @returns this
			 */
			// We do need object for the type here. Yes, it often causes problems
			// but not in this case.
			write(chunk) {
				if (this.closed) {
					return this.fail("cannot write after close; assign an onready handler.");
				}
				let end2 = false;
				if (chunk === null) {
					end2 = true;
					chunk = "";
				} else if (typeof chunk === "object") {
					chunk = chunk.toString();
				}
				if (this.carriedFromPrevious !== void 0) {
					chunk = `${this.carriedFromPrevious}${chunk}`;
					this.carriedFromPrevious = void 0;
				}
				let limit = chunk.length;
				const lastCode = chunk.charCodeAt(limit - 1);
				if (
					!end2 && // A trailing CR or surrogate must be carried over to the next
					// chunk.
					(lastCode === CR || (lastCode >= 55296 && lastCode <= 56319))
				) {
					this.carriedFromPrevious = chunk[limit - 1];
					limit--;
					chunk = chunk.slice(0, limit);
				}
				const { stateTable } = this;
				this.chunk = chunk;
				this.i = 0;
				while (this.i < limit) {
					stateTable[this.state].call(this);
				}
				this.chunkPosition += limit;
				return end2 ? this.end() : this;
			}
			/**
			 * Close the current stream. Perform final well-formedness checks and reset
			 * the parser tstate.
			 *
			 * @returns this
			 */
			close() {
				return this.write(null);
			}
			/**
			 * Get a single code point out of the current chunk. This updates the current
			 * position if we do position tracking.
			 *
			 * This is the algorithm to use for XML 1.0.
			 *
			 * @returns The character read.
			 */
			getCode10() {
				const { chunk, i: i2 } = this;
				this.prevI = i2;
				this.i = i2 + 1;
				if (i2 >= chunk.length) {
					return EOC;
				}
				const code = chunk.charCodeAt(i2);
				this.column++;
				if (code < 55296) {
					if (code >= SPACE || code === TAB) {
						return code;
					}
					switch (code) {
						case NL:
							this.line++;
							this.column = 0;
							this.positionAtNewLine = this.position;
							return NL;
						case CR:
							if (chunk.charCodeAt(i2 + 1) === NL) {
								this.i = i2 + 2;
							}
							this.line++;
							this.column = 0;
							this.positionAtNewLine = this.position;
							return NL_LIKE;
						default:
							this.fail("disallowed character.");
							return code;
					}
				}
				if (code > 56319) {
					if (!(code >= 57344 && code <= 65533)) {
						this.fail("disallowed character.");
					}
					return code;
				}
				const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i2 + 1) - 56320);
				this.i = i2 + 2;
				if (final > 1114111) {
					this.fail("disallowed character.");
				}
				return final;
			}
			/**
			 * Get a single code point out of the current chunk. This updates the current
			 * position if we do position tracking.
			 *
			 * This is the algorithm to use for XML 1.1.
			 *
			 * @returns {number} The character read.
			 */
			getCode11() {
				const { chunk, i: i2 } = this;
				this.prevI = i2;
				this.i = i2 + 1;
				if (i2 >= chunk.length) {
					return EOC;
				}
				const code = chunk.charCodeAt(i2);
				this.column++;
				if (code < 55296) {
					if ((code > 31 && code < 127) || (code > 159 && code !== LS) || code === TAB) {
						return code;
					}
					switch (code) {
						case NL:
							this.line++;
							this.column = 0;
							this.positionAtNewLine = this.position;
							return NL;
						case CR: {
							const next = chunk.charCodeAt(i2 + 1);
							if (next === NL || next === NEL) {
								this.i = i2 + 2;
							}
						}
						/* yes, fall through */
						case NEL:
						// 0x85
						case LS:
							this.line++;
							this.column = 0;
							this.positionAtNewLine = this.position;
							return NL_LIKE;
						default:
							this.fail("disallowed character.");
							return code;
					}
				}
				if (code > 56319) {
					if (!(code >= 57344 && code <= 65533)) {
						this.fail("disallowed character.");
					}
					return code;
				}
				const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i2 + 1) - 56320);
				this.i = i2 + 2;
				if (final > 1114111) {
					this.fail("disallowed character.");
				}
				return final;
			}
			/**
			 * Like ``getCode`` but with the return value normalized so that ``NL`` is
			 * returned for ``NL_LIKE``.
			 */
			getCodeNorm() {
				const c = this.getCode();
				return c === NL_LIKE ? NL : c;
			}
			unget() {
				this.i = this.prevI;
				this.column--;
			}
			/**
			 * Capture characters into a buffer until encountering one of a set of
			 * characters.
			 *
			 * @param chars An array of codepoints. Encountering a character in the array
			 * ends the capture. (``chars`` may safely contain ``NL``.)
			 *
			 * @return The character code that made the capture end, or ``EOC`` if we hit
			 * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
			 * instead.
			 */
			captureTo(chars) {
				let { i: start } = this;
				const { chunk } = this;
				while (true) {
					const c = this.getCode();
					const isNLLike = c === NL_LIKE;
					const final = isNLLike ? NL : c;
					if (final === EOC || chars.includes(final)) {
						this.text += chunk.slice(start, this.prevI);
						return final;
					}
					if (isNLLike) {
						this.text += `${chunk.slice(start, this.prevI)}
`;
						start = this.i;
					}
				}
			}
			/**
			 * Capture characters into a buffer until encountering a character.
			 *
			 * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
			 * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
			 *
			 * @return ``true`` if we ran into the character. Otherwise, we ran into the
			 * end of the current chunk.
			 */
			captureToChar(char) {
				let { i: start } = this;
				const { chunk } = this;
				while (true) {
					let c = this.getCode();
					switch (c) {
						case NL_LIKE:
							this.text += `${chunk.slice(start, this.prevI)}
`;
							start = this.i;
							c = NL;
							break;
						case EOC:
							this.text += chunk.slice(start);
							return false;
						default:
					}
					if (c === char) {
						this.text += chunk.slice(start, this.prevI);
						return true;
					}
				}
			}
			/**
			 * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
			 * this parser.
			 *
			 * @return The character code that made the test fail, or ``EOC`` if we hit
			 * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
			 * instead.
			 */
			captureNameChars() {
				const { chunk, i: start } = this;
				while (true) {
					const c = this.getCode();
					if (c === EOC) {
						this.name += chunk.slice(start);
						return EOC;
					}
					if (!isNameChar(c)) {
						this.name += chunk.slice(start, this.prevI);
						return c === NL_LIKE ? NL : c;
					}
				}
			}
			/**
			 * Skip white spaces.
			 *
			 * @return The character that ended the skip, or ``EOC`` if we hit
			 * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
			 * instead.
			 */
			skipSpaces() {
				while (true) {
					const c = this.getCodeNorm();
					if (c === EOC || !isS(c)) {
						return c;
					}
				}
			}
			setXMLVersion(version) {
				this.currentXMLVersion = version;
				if (version === "1.0") {
					this.isChar = isChar10;
					this.getCode = this.getCode10;
				} else {
					this.isChar = isChar11;
					this.getCode = this.getCode11;
				}
			}
			// STATE ENGINE METHODS
			// This needs to be a state separate from S_BEGIN_WHITESPACE because we want
			// to be sure never to come back to this state later.
			sBegin() {
				if (this.chunk.charCodeAt(0) === 65279) {
					this.i++;
					this.column++;
				}
				this.state = S_BEGIN_WHITESPACE;
			}
			sBeginWhitespace() {
				const iBefore = this.i;
				const c = this.skipSpaces();
				if (this.prevI !== iBefore) {
					this.xmlDeclPossible = false;
				}
				switch (c) {
					case LESS:
						this.state = S_OPEN_WAKA;
						if (this.text.length !== 0) {
							throw new Error("no-empty text at start");
						}
						break;
					case EOC:
						break;
					default:
						this.unget();
						this.state = S_TEXT;
						this.xmlDeclPossible = false;
				}
			}
			sDoctype() {
				var _a2;
				const c = this.captureTo(DOCTYPE_TERMINATOR);
				switch (c) {
					case GREATER: {
						(_a2 = this.doctypeHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.text);
						this.text = "";
						this.state = S_TEXT;
						this.doctype = true;
						break;
					}
					case EOC:
						break;
					default:
						this.text += String.fromCodePoint(c);
						if (c === OPEN_BRACKET) {
							this.state = S_DTD;
						} else if (isQuote(c)) {
							this.state = S_DOCTYPE_QUOTE;
							this.q = c;
						}
				}
			}
			sDoctypeQuote() {
				const q = this.q;
				if (this.captureToChar(q)) {
					this.text += String.fromCodePoint(q);
					this.q = null;
					this.state = S_DOCTYPE;
				}
			}
			sDTD() {
				const c = this.captureTo(DTD_TERMINATOR);
				if (c === EOC) {
					return;
				}
				this.text += String.fromCodePoint(c);
				if (c === CLOSE_BRACKET) {
					this.state = S_DOCTYPE;
				} else if (c === LESS) {
					this.state = S_DTD_OPEN_WAKA;
				} else if (isQuote(c)) {
					this.state = S_DTD_QUOTED;
					this.q = c;
				}
			}
			sDTDQuoted() {
				const q = this.q;
				if (this.captureToChar(q)) {
					this.text += String.fromCodePoint(q);
					this.state = S_DTD;
					this.q = null;
				}
			}
			sDTDOpenWaka() {
				const c = this.getCodeNorm();
				this.text += String.fromCodePoint(c);
				switch (c) {
					case BANG:
						this.state = S_DTD_OPEN_WAKA_BANG;
						this.openWakaBang = "";
						break;
					case QUESTION:
						this.state = S_DTD_PI;
						break;
					default:
						this.state = S_DTD;
				}
			}
			sDTDOpenWakaBang() {
				const char = String.fromCodePoint(this.getCodeNorm());
				const owb = (this.openWakaBang += char);
				this.text += char;
				if (owb !== "-") {
					this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
					this.openWakaBang = "";
				}
			}
			sDTDComment() {
				if (this.captureToChar(MINUS)) {
					this.text += "-";
					this.state = S_DTD_COMMENT_ENDING;
				}
			}
			sDTDCommentEnding() {
				const c = this.getCodeNorm();
				this.text += String.fromCodePoint(c);
				this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
			}
			sDTDCommentEnded() {
				const c = this.getCodeNorm();
				this.text += String.fromCodePoint(c);
				if (c === GREATER) {
					this.state = S_DTD;
				} else {
					this.fail("malformed comment.");
					this.state = S_DTD_COMMENT;
				}
			}
			sDTDPI() {
				if (this.captureToChar(QUESTION)) {
					this.text += "?";
					this.state = S_DTD_PI_ENDING;
				}
			}
			sDTDPIEnding() {
				const c = this.getCodeNorm();
				this.text += String.fromCodePoint(c);
				if (c === GREATER) {
					this.state = S_DTD;
				}
			}
			sText() {
				if (this.tags.length !== 0) {
					this.handleTextInRoot();
				} else {
					this.handleTextOutsideRoot();
				}
			}
			sEntity() {
				let { i: start } = this;
				const { chunk } = this;
				loop: while (true) {
					switch (this.getCode()) {
						case NL_LIKE:
							this.entity += `${chunk.slice(start, this.prevI)}
`;
							start = this.i;
							break;
						case SEMICOLON: {
							const { entityReturnState } = this;
							const entity = this.entity + chunk.slice(start, this.prevI);
							this.state = entityReturnState;
							let parsed;
							if (entity === "") {
								this.fail("empty entity name.");
								parsed = "&;";
							} else {
								parsed = this.parseEntity(entity);
								this.entity = "";
							}
							if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
								this.text += parsed;
							}
							break loop;
						}
						case EOC:
							this.entity += chunk.slice(start);
							break loop;
						default:
					}
				}
			}
			sOpenWaka() {
				const c = this.getCode();
				if (isNameStartChar(c)) {
					this.state = S_OPEN_TAG;
					this.unget();
					this.xmlDeclPossible = false;
				} else {
					switch (c) {
						case FORWARD_SLASH:
							this.state = S_CLOSE_TAG;
							this.xmlDeclPossible = false;
							break;
						case BANG:
							this.state = S_OPEN_WAKA_BANG;
							this.openWakaBang = "";
							this.xmlDeclPossible = false;
							break;
						case QUESTION:
							this.state = S_PI_FIRST_CHAR;
							break;
						default:
							this.fail("disallowed character in tag name");
							this.state = S_TEXT;
							this.xmlDeclPossible = false;
					}
				}
			}
			sOpenWakaBang() {
				this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
				switch (this.openWakaBang) {
					case "[CDATA[":
						if (!this.sawRoot && !this.reportedTextBeforeRoot) {
							this.fail("text data outside of root node.");
							this.reportedTextBeforeRoot = true;
						}
						if (this.closedRoot && !this.reportedTextAfterRoot) {
							this.fail("text data outside of root node.");
							this.reportedTextAfterRoot = true;
						}
						this.state = S_CDATA;
						this.openWakaBang = "";
						break;
					case "--":
						this.state = S_COMMENT;
						this.openWakaBang = "";
						break;
					case "DOCTYPE":
						this.state = S_DOCTYPE;
						if (this.doctype || this.sawRoot) {
							this.fail("inappropriately located doctype declaration.");
						}
						this.openWakaBang = "";
						break;
					default:
						if (this.openWakaBang.length >= 7) {
							this.fail("incorrect syntax.");
						}
				}
			}
			sComment() {
				if (this.captureToChar(MINUS)) {
					this.state = S_COMMENT_ENDING;
				}
			}
			sCommentEnding() {
				var _a2;
				const c = this.getCodeNorm();
				if (c === MINUS) {
					this.state = S_COMMENT_ENDED;
					(_a2 = this.commentHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.text);
					this.text = "";
				} else {
					this.text += `-${String.fromCodePoint(c)}`;
					this.state = S_COMMENT;
				}
			}
			sCommentEnded() {
				const c = this.getCodeNorm();
				if (c !== GREATER) {
					this.fail("malformed comment.");
					this.text += `--${String.fromCodePoint(c)}`;
					this.state = S_COMMENT;
				} else {
					this.state = S_TEXT;
				}
			}
			sCData() {
				if (this.captureToChar(CLOSE_BRACKET)) {
					this.state = S_CDATA_ENDING;
				}
			}
			sCDataEnding() {
				const c = this.getCodeNorm();
				if (c === CLOSE_BRACKET) {
					this.state = S_CDATA_ENDING_2;
				} else {
					this.text += `]${String.fromCodePoint(c)}`;
					this.state = S_CDATA;
				}
			}
			sCDataEnding2() {
				var _a2;
				const c = this.getCodeNorm();
				switch (c) {
					case GREATER: {
						(_a2 = this.cdataHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.text);
						this.text = "";
						this.state = S_TEXT;
						break;
					}
					case CLOSE_BRACKET:
						this.text += "]";
						break;
					default:
						this.text += `]]${String.fromCodePoint(c)}`;
						this.state = S_CDATA;
				}
			}
			// We need this separate state to check the first character fo the pi target
			// with this.nameStartCheck which allows less characters than this.nameCheck.
			sPIFirstChar() {
				const c = this.getCodeNorm();
				if (this.nameStartCheck(c)) {
					this.piTarget += String.fromCodePoint(c);
					this.state = S_PI_REST;
				} else if (c === QUESTION || isS(c)) {
					this.fail("processing instruction without a target.");
					this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
				} else {
					this.fail("disallowed character in processing instruction name.");
					this.piTarget += String.fromCodePoint(c);
					this.state = S_PI_REST;
				}
			}
			sPIRest() {
				const { chunk, i: start } = this;
				while (true) {
					const c = this.getCodeNorm();
					if (c === EOC) {
						this.piTarget += chunk.slice(start);
						return;
					}
					if (!this.nameCheck(c)) {
						this.piTarget += chunk.slice(start, this.prevI);
						const isQuestion = c === QUESTION;
						if (isQuestion || isS(c)) {
							if (this.piTarget === "xml") {
								if (!this.xmlDeclPossible) {
									this.fail("an XML declaration must be at the start of the document.");
								}
								this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
							} else {
								this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
							}
						} else {
							this.fail("disallowed character in processing instruction name.");
							this.piTarget += String.fromCodePoint(c);
						}
						break;
					}
				}
			}
			sPIBody() {
				if (this.text.length === 0) {
					const c = this.getCodeNorm();
					if (c === QUESTION) {
						this.state = S_PI_ENDING;
					} else if (!isS(c)) {
						this.text = String.fromCodePoint(c);
					}
				} else if (this.captureToChar(QUESTION)) {
					this.state = S_PI_ENDING;
				}
			}
			sPIEnding() {
				var _a2;
				const c = this.getCodeNorm();
				if (c === GREATER) {
					const { piTarget } = this;
					if (piTarget.toLowerCase() === "xml") {
						this.fail("the XML declaration must appear at the start of the document.");
					}
					(_a2 = this.piHandler) === null || _a2 === void 0
						? void 0
						: _a2.call(this, {
								target: piTarget,
								body: this.text,
							});
					this.piTarget = this.text = "";
					this.state = S_TEXT;
				} else if (c === QUESTION) {
					this.text += "?";
				} else {
					this.text += `?${String.fromCodePoint(c)}`;
					this.state = S_PI_BODY;
				}
				this.xmlDeclPossible = false;
			}
			sXMLDeclNameStart() {
				const c = this.skipSpaces();
				if (c === QUESTION) {
					this.state = S_XML_DECL_ENDING;
					return;
				}
				if (c !== EOC) {
					this.state = S_XML_DECL_NAME;
					this.name = String.fromCodePoint(c);
				}
			}
			sXMLDeclName() {
				const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
				if (c === QUESTION) {
					this.state = S_XML_DECL_ENDING;
					this.name += this.text;
					this.text = "";
					this.fail("XML declaration is incomplete.");
					return;
				}
				if (!(isS(c) || c === EQUAL)) {
					return;
				}
				this.name += this.text;
				this.text = "";
				if (!this.xmlDeclExpects.includes(this.name)) {
					switch (this.name.length) {
						case 0:
							this.fail("did not expect any more name/value pairs.");
							break;
						case 1:
							this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
							break;
						default:
							this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
					}
				}
				this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
			}
			sXMLDeclEq() {
				const c = this.getCodeNorm();
				if (c === QUESTION) {
					this.state = S_XML_DECL_ENDING;
					this.fail("XML declaration is incomplete.");
					return;
				}
				if (isS(c)) {
					return;
				}
				if (c !== EQUAL) {
					this.fail("value required.");
				}
				this.state = S_XML_DECL_VALUE_START;
			}
			sXMLDeclValueStart() {
				const c = this.getCodeNorm();
				if (c === QUESTION) {
					this.state = S_XML_DECL_ENDING;
					this.fail("XML declaration is incomplete.");
					return;
				}
				if (isS(c)) {
					return;
				}
				if (!isQuote(c)) {
					this.fail("value must be quoted.");
					this.q = SPACE;
				} else {
					this.q = c;
				}
				this.state = S_XML_DECL_VALUE;
			}
			sXMLDeclValue() {
				const c = this.captureTo([this.q, QUESTION]);
				if (c === QUESTION) {
					this.state = S_XML_DECL_ENDING;
					this.text = "";
					this.fail("XML declaration is incomplete.");
					return;
				}
				if (c === EOC) {
					return;
				}
				const value2 = this.text;
				this.text = "";
				switch (this.name) {
					case "version": {
						this.xmlDeclExpects = ["encoding", "standalone"];
						const version = value2;
						this.xmlDecl.version = version;
						if (!/^1\.[0-9]+$/.test(version)) {
							this.fail("version number must match /^1\\.[0-9]+$/.");
						} else if (!this.opt.forceXMLVersion) {
							this.setXMLVersion(version);
						}
						break;
					}
					case "encoding":
						if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value2)) {
							this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
						}
						this.xmlDeclExpects = ["standalone"];
						this.xmlDecl.encoding = value2;
						break;
					case "standalone":
						if (value2 !== "yes" && value2 !== "no") {
							this.fail('standalone value must match "yes" or "no".');
						}
						this.xmlDeclExpects = [];
						this.xmlDecl.standalone = value2;
						break;
					default:
				}
				this.name = "";
				this.state = S_XML_DECL_SEPARATOR;
			}
			sXMLDeclSeparator() {
				const c = this.getCodeNorm();
				if (c === QUESTION) {
					this.state = S_XML_DECL_ENDING;
					return;
				}
				if (!isS(c)) {
					this.fail("whitespace required.");
					this.unget();
				}
				this.state = S_XML_DECL_NAME_START;
			}
			sXMLDeclEnding() {
				var _a2;
				const c = this.getCodeNorm();
				if (c === GREATER) {
					if (this.piTarget !== "xml") {
						this.fail("processing instructions are not allowed before root.");
					} else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
						this.fail("XML declaration must contain a version.");
					}
					(_a2 = this.xmldeclHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.xmlDecl);
					this.name = "";
					this.piTarget = this.text = "";
					this.state = S_TEXT;
				} else {
					this.fail("The character ? is disallowed anywhere in XML declarations.");
				}
				this.xmlDeclPossible = false;
			}
			sOpenTag() {
				var _a2;
				const c = this.captureNameChars();
				if (c === EOC) {
					return;
				}
				const tag = (this.tag = {
					name: this.name,
					attributes: /* @__PURE__ */ Object.create(null),
				});
				this.name = "";
				if (this.xmlnsOpt) {
					this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
				}
				(_a2 = this.openTagStartHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, tag);
				this.sawRoot = true;
				if (!this.fragmentOpt && this.closedRoot) {
					this.fail("documents may contain only one root.");
				}
				switch (c) {
					case GREATER:
						this.openTag();
						break;
					case FORWARD_SLASH:
						this.state = S_OPEN_TAG_SLASH;
						break;
					default:
						if (!isS(c)) {
							this.fail("disallowed character in tag name.");
						}
						this.state = S_ATTRIB;
				}
			}
			sOpenTagSlash() {
				if (this.getCode() === GREATER) {
					this.openSelfClosingTag();
				} else {
					this.fail("forward-slash in opening tag not followed by >.");
					this.state = S_ATTRIB;
				}
			}
			sAttrib() {
				const c = this.skipSpaces();
				if (c === EOC) {
					return;
				}
				if (isNameStartChar(c)) {
					this.unget();
					this.state = S_ATTRIB_NAME;
				} else if (c === GREATER) {
					this.openTag();
				} else if (c === FORWARD_SLASH) {
					this.state = S_OPEN_TAG_SLASH;
				} else {
					this.fail("disallowed character in attribute name.");
				}
			}
			sAttribName() {
				const c = this.captureNameChars();
				if (c === EQUAL) {
					this.state = S_ATTRIB_VALUE;
				} else if (isS(c)) {
					this.state = S_ATTRIB_NAME_SAW_WHITE;
				} else if (c === GREATER) {
					this.fail("attribute without value.");
					this.pushAttrib(this.name, this.name);
					this.name = this.text = "";
					this.openTag();
				} else if (c !== EOC) {
					this.fail("disallowed character in attribute name.");
				}
			}
			sAttribNameSawWhite() {
				const c = this.skipSpaces();
				switch (c) {
					case EOC:
						return;
					case EQUAL:
						this.state = S_ATTRIB_VALUE;
						break;
					default:
						this.fail("attribute without value.");
						this.text = "";
						this.name = "";
						if (c === GREATER) {
							this.openTag();
						} else if (isNameStartChar(c)) {
							this.unget();
							this.state = S_ATTRIB_NAME;
						} else {
							this.fail("disallowed character in attribute name.");
							this.state = S_ATTRIB;
						}
				}
			}
			sAttribValue() {
				const c = this.getCodeNorm();
				if (isQuote(c)) {
					this.q = c;
					this.state = S_ATTRIB_VALUE_QUOTED;
				} else if (!isS(c)) {
					this.fail("unquoted attribute value.");
					this.state = S_ATTRIB_VALUE_UNQUOTED;
					this.unget();
				}
			}
			sAttribValueQuoted() {
				const { q, chunk } = this;
				let { i: start } = this;
				while (true) {
					switch (this.getCode()) {
						case q:
							this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
							this.name = this.text = "";
							this.q = null;
							this.state = S_ATTRIB_VALUE_CLOSED;
							return;
						case AMP:
							this.text += chunk.slice(start, this.prevI);
							this.state = S_ENTITY;
							this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
							return;
						case NL:
						case NL_LIKE:
						case TAB:
							this.text += `${chunk.slice(start, this.prevI)} `;
							start = this.i;
							break;
						case LESS:
							this.text += chunk.slice(start, this.prevI);
							this.fail("disallowed character.");
							return;
						case EOC:
							this.text += chunk.slice(start);
							return;
						default:
					}
				}
			}
			sAttribValueClosed() {
				const c = this.getCodeNorm();
				if (isS(c)) {
					this.state = S_ATTRIB;
				} else if (c === GREATER) {
					this.openTag();
				} else if (c === FORWARD_SLASH) {
					this.state = S_OPEN_TAG_SLASH;
				} else if (isNameStartChar(c)) {
					this.fail("no whitespace between attributes.");
					this.unget();
					this.state = S_ATTRIB_NAME;
				} else {
					this.fail("disallowed character in attribute name.");
				}
			}
			sAttribValueUnquoted() {
				const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
				switch (c) {
					case AMP:
						this.state = S_ENTITY;
						this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
						break;
					case LESS:
						this.fail("disallowed character.");
						break;
					case EOC:
						break;
					default:
						if (this.text.includes("]]>")) {
							this.fail('the string "]]>" is disallowed in char data.');
						}
						this.pushAttrib(this.name, this.text);
						this.name = this.text = "";
						if (c === GREATER) {
							this.openTag();
						} else {
							this.state = S_ATTRIB;
						}
				}
			}
			sCloseTag() {
				const c = this.captureNameChars();
				if (c === GREATER) {
					this.closeTag();
				} else if (isS(c)) {
					this.state = S_CLOSE_TAG_SAW_WHITE;
				} else if (c !== EOC) {
					this.fail("disallowed character in closing tag.");
				}
			}
			sCloseTagSawWhite() {
				switch (this.skipSpaces()) {
					case GREATER:
						this.closeTag();
						break;
					case EOC:
						break;
					default:
						this.fail("disallowed character in closing tag.");
				}
			}
			// END OF STATE ENGINE METHODS
			handleTextInRoot() {
				let { i: start, forbiddenState } = this;
				const { chunk, textHandler: handler } = this;
				scanLoop: while (true) {
					switch (this.getCode()) {
						case LESS: {
							this.state = S_OPEN_WAKA;
							if (handler !== void 0) {
								const { text } = this;
								const slice = chunk.slice(start, this.prevI);
								if (text.length !== 0) {
									handler(text + slice);
									this.text = "";
								} else if (slice.length !== 0) {
									handler(slice);
								}
							}
							forbiddenState = FORBIDDEN_START;
							break scanLoop;
						}
						case AMP:
							this.state = S_ENTITY;
							this.entityReturnState = S_TEXT;
							if (handler !== void 0) {
								this.text += chunk.slice(start, this.prevI);
							}
							forbiddenState = FORBIDDEN_START;
							break scanLoop;
						case CLOSE_BRACKET:
							switch (forbiddenState) {
								case FORBIDDEN_START:
									forbiddenState = FORBIDDEN_BRACKET;
									break;
								case FORBIDDEN_BRACKET:
									forbiddenState = FORBIDDEN_BRACKET_BRACKET;
									break;
								case FORBIDDEN_BRACKET_BRACKET:
									break;
								default:
									throw new Error("impossible state");
							}
							break;
						case GREATER:
							if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
								this.fail('the string "]]>" is disallowed in char data.');
							}
							forbiddenState = FORBIDDEN_START;
							break;
						case NL_LIKE:
							if (handler !== void 0) {
								this.text += `${chunk.slice(start, this.prevI)}
`;
							}
							start = this.i;
							forbiddenState = FORBIDDEN_START;
							break;
						case EOC:
							if (handler !== void 0) {
								this.text += chunk.slice(start);
							}
							break scanLoop;
						default:
							forbiddenState = FORBIDDEN_START;
					}
				}
				this.forbiddenState = forbiddenState;
			}
			handleTextOutsideRoot() {
				let { i: start } = this;
				const { chunk, textHandler: handler } = this;
				let nonSpace = false;
				outRootLoop: while (true) {
					const code = this.getCode();
					switch (code) {
						case LESS: {
							this.state = S_OPEN_WAKA;
							if (handler !== void 0) {
								const { text } = this;
								const slice = chunk.slice(start, this.prevI);
								if (text.length !== 0) {
									handler(text + slice);
									this.text = "";
								} else if (slice.length !== 0) {
									handler(slice);
								}
							}
							break outRootLoop;
						}
						case AMP:
							this.state = S_ENTITY;
							this.entityReturnState = S_TEXT;
							if (handler !== void 0) {
								this.text += chunk.slice(start, this.prevI);
							}
							nonSpace = true;
							break outRootLoop;
						case NL_LIKE:
							if (handler !== void 0) {
								this.text += `${chunk.slice(start, this.prevI)}
`;
							}
							start = this.i;
							break;
						case EOC:
							if (handler !== void 0) {
								this.text += chunk.slice(start);
							}
							break outRootLoop;
						default:
							if (!isS(code)) {
								nonSpace = true;
							}
					}
				}
				if (!nonSpace) {
					return;
				}
				if (!this.sawRoot && !this.reportedTextBeforeRoot) {
					this.fail("text data outside of root node.");
					this.reportedTextBeforeRoot = true;
				}
				if (this.closedRoot && !this.reportedTextAfterRoot) {
					this.fail("text data outside of root node.");
					this.reportedTextAfterRoot = true;
				}
			}
			pushAttribNS(name, value2) {
				var _a2;
				const { prefix, local } = this.qname(name);
				const attr = { name, prefix, local, value: value2 };
				this.attribList.push(attr);
				(_a2 = this.attributeHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, attr);
				if (prefix === "xmlns") {
					const trimmed2 = value2.trim();
					if (this.currentXMLVersion === "1.0" && trimmed2 === "") {
						this.fail("invalid attempt to undefine prefix in XML 1.0");
					}
					this.topNS[local] = trimmed2;
					nsPairCheck(this, local, trimmed2);
				} else if (name === "xmlns") {
					const trimmed2 = value2.trim();
					this.topNS[""] = trimmed2;
					nsPairCheck(this, "", trimmed2);
				}
			}
			pushAttribPlain(name, value2) {
				var _a2;
				const attr = { name, value: value2 };
				this.attribList.push(attr);
				(_a2 = this.attributeHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, attr);
			}
			/**
			 * End parsing. This performs final well-formedness checks and resets the
			 * parser to a clean state.
			 *
			 * @returns this
			 */
			end() {
				var _a2, _b2;
				if (!this.sawRoot) {
					this.fail("document must contain a root element.");
				}
				const { tags } = this;
				while (tags.length > 0) {
					const tag = tags.pop();
					this.fail(`unclosed tag: ${tag.name}`);
				}
				if (this.state !== S_BEGIN && this.state !== S_TEXT) {
					this.fail("unexpected end.");
				}
				const { text } = this;
				if (text.length !== 0) {
					(_a2 = this.textHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, text);
					this.text = "";
				}
				this._closed = true;
				(_b2 = this.endHandler) === null || _b2 === void 0 ? void 0 : _b2.call(this);
				this._init();
				return this;
			}
			/**
			 * Resolve a namespace prefix.
			 *
			 * @param prefix The prefix to resolve.
			 *
			 * @returns The namespace URI or ``undefined`` if the prefix is not defined.
			 */
			resolve(prefix) {
				var _a2, _b2;
				let uri = this.topNS[prefix];
				if (uri !== void 0) {
					return uri;
				}
				const { tags } = this;
				for (let index2 = tags.length - 1; index2 >= 0; index2--) {
					uri = tags[index2].ns[prefix];
					if (uri !== void 0) {
						return uri;
					}
				}
				uri = this.ns[prefix];
				if (uri !== void 0) {
					return uri;
				}
				return (_b2 = (_a2 = this.opt).resolvePrefix) === null || _b2 === void 0 ? void 0 : _b2.call(_a2, prefix);
			}
			/**
			 * Parse a qname into its prefix and local name parts.
			 *
			 * @param name The name to parse
			 *
			 * @returns
			 */
			qname(name) {
				const colon = name.indexOf(":");
				if (colon === -1) {
					return { prefix: "", local: name };
				}
				const local = name.slice(colon + 1);
				const prefix = name.slice(0, colon);
				if (prefix === "" || local === "" || local.includes(":")) {
					this.fail(`malformed name: ${name}.`);
				}
				return { prefix, local };
			}
			processAttribsNS() {
				var _a2;
				const { attribList } = this;
				const tag = this.tag;
				{
					const { prefix, local } = this.qname(tag.name);
					tag.prefix = prefix;
					tag.local = local;
					const uri = (tag.uri = (_a2 = this.resolve(prefix)) !== null && _a2 !== void 0 ? _a2 : "");
					if (prefix !== "") {
						if (prefix === "xmlns") {
							this.fail('tags may not have "xmlns" as prefix.');
						}
						if (uri === "") {
							this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
							tag.uri = prefix;
						}
					}
				}
				if (attribList.length === 0) {
					return;
				}
				const { attributes } = tag;
				const seen = /* @__PURE__ */ new Set();
				for (const attr of attribList) {
					const { name, prefix, local } = attr;
					let uri;
					let eqname;
					if (prefix === "") {
						uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
						eqname = name;
					} else {
						uri = this.resolve(prefix);
						if (uri === void 0) {
							this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
							uri = prefix;
						}
						eqname = `{${uri}}${local}`;
					}
					if (seen.has(eqname)) {
						this.fail(`duplicate attribute: ${eqname}.`);
					}
					seen.add(eqname);
					attr.uri = uri;
					attributes[name] = attr;
				}
				this.attribList = [];
			}
			processAttribsPlain() {
				const { attribList } = this;
				const attributes = this.tag.attributes;
				for (const { name, value: value2 } of attribList) {
					if (attributes[name] !== void 0) {
						this.fail(`duplicate attribute: ${name}.`);
					}
					attributes[name] = value2;
				}
				this.attribList = [];
			}
			/**
			 * Handle a complete open tag. This parser code calls this once it has seen
			 * the whole tag. This method checks for well-formeness and then emits
			 * ``onopentag``.
			 */
			openTag() {
				var _a2;
				this.processAttribs();
				const { tags } = this;
				const tag = this.tag;
				tag.isSelfClosing = false;
				(_a2 = this.openTagHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, tag);
				tags.push(tag);
				this.state = S_TEXT;
				this.name = "";
			}
			/**
			 * Handle a complete self-closing tag. This parser code calls this once it has
			 * seen the whole tag. This method checks for well-formeness and then emits
			 * ``onopentag`` and ``onclosetag``.
			 */
			openSelfClosingTag() {
				var _a2, _b2, _c;
				this.processAttribs();
				const { tags } = this;
				const tag = this.tag;
				tag.isSelfClosing = true;
				(_a2 = this.openTagHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, tag);
				(_b2 = this.closeTagHandler) === null || _b2 === void 0 ? void 0 : _b2.call(this, tag);
				const top = (this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null);
				if (top === null) {
					this.closedRoot = true;
				}
				this.state = S_TEXT;
				this.name = "";
			}
			/**
			 * Handle a complete close tag. This parser code calls this once it has seen
			 * the whole tag. This method checks for well-formeness and then emits
			 * ``onclosetag``.
			 */
			closeTag() {
				const { tags, name } = this;
				this.state = S_TEXT;
				this.name = "";
				if (name === "") {
					this.fail("weird empty close tag.");
					this.text += "</>";
					return;
				}
				const handler = this.closeTagHandler;
				let l = tags.length;
				while (l-- > 0) {
					const tag = (this.tag = tags.pop());
					this.topNS = tag.ns;
					handler === null || handler === void 0 ? void 0 : handler(tag);
					if (tag.name === name) {
						break;
					}
					this.fail("unexpected close tag.");
				}
				if (l === 0) {
					this.closedRoot = true;
				} else if (l < 0) {
					this.fail(`unmatched closing tag: ${name}.`);
					this.text += `</${name}>`;
				}
			}
			/**
			 * Resolves an entity. Makes any necessary well-formedness checks.
			 *
			 * @param entity The entity to resolve.
			 *
			 * @returns The parsed entity.
			 */
			parseEntity(entity) {
				if (entity[0] !== "#") {
					const defined = this.ENTITIES[entity];
					if (defined !== void 0) {
						return defined;
					}
					this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
					return `&${entity};`;
				}
				let num = NaN;
				if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
					num = parseInt(entity.slice(2), 16);
				} else if (/^#[0-9]+$/.test(entity)) {
					num = parseInt(entity.slice(1), 10);
				}
				if (!this.isChar(num)) {
					this.fail("malformed character entity.");
					return `&${entity};`;
				}
				return String.fromCodePoint(num);
			}
		};
		exports.SaxesParser = SaxesParser2;
	},
});

// ../../../test/domain/matching/read-one.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { basename } from "node:path";
import { eld } from "eld/medium";

// ../reference/announcers.ts
var made = /* @__PURE__ */ new WeakMap();
function folded(text) {
	return text.replace(/[^\0-\x7f]/g, foldCharacter).toLowerCase();
}
function announcementsIn(text, scheme) {
	const { exact, words } = patternsOf(scheme);
	const found = [];
	for (const match of text.matchAll(exact)) found.push(announcement(match, match[1] ?? ""));
	for (const match of text.matchAll(SUSPECT)) {
		const word = match[1] ?? "";
		if (words.includes(word) || found.some((other) => other.start <= match.index && match.index < other.end)) continue;
		if (words.some((known) => known.length >= 7 && oneSlipApart(word, known))) found.push(announcement(match, word));
	}
	return found.sort((a, b) => a.start - b.start);
}
function announcerAt(text, scheme) {
	const first = announcementsIn(text.slice(0, 60), scheme)[0];
	return first?.start === 0 ? first.end : 0;
}
var ORDINAL_SIGN = "(?:(?:n[\xB0\xBA]s?|nos?|nr|num|number|numbers|numero|numeros|#)[.:]?\\s*)?";
var NUMBER_AHEAD = "(?=\\(?\\s?(?:[0-9]|[li][.,)\\d]|[a-z]\\d))";
var SUSPECT = new RegExp(`(?<![\\p{L}\\d])([a-z0-9]{6,11})[.:]?\\s{0,3}${ORDINAL_SIGN}(?=\\(?[0-9]|[li][.,]\\d)`, "gu");
function patternsOf(scheme) {
	const known = made.get(scheme);
	if (known !== void 0) return known;
	const words = [...new Set([...scheme.announcers.en, ...scheme.announcers.fr].map(folded))].sort((a, b) => b.length - a.length);
	const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+")).join("|");
	const exact = new RegExp(`(?<![\\p{L}\\d])(${alternatives})(?:\\(s\\)|s)?[.:]?\\s{0,3}${ORDINAL_SIGN}${NUMBER_AHEAD}`, "gu");
	const patterns = { exact, words };
	made.set(scheme, patterns);
	return patterns;
}
function announcement(match, word) {
	const start = match.index ?? 0;
	const after = match[0].slice(word.length);
	const plural = word.length > 1 && (word.endsWith("s") || /^\(?s/.test(after) || /(?:nos|n[°º]s|numbers|numeros)/.test(after));
	return { start, end: start + match[0].length, plural };
}
function oneSlipApart(word, known) {
	if (Math.abs(word.length - known.length) > 1) return false;
	let start = 0;
	while (start < word.length && word[start] === known[start]) start++;
	let end2 = 0;
	while (end2 < Math.min(word.length, known.length) - start && word.at(-1 - end2) === known.at(-1 - end2)) end2++;
	const left = word.slice(start, word.length - end2);
	const right = known.slice(start, known.length - end2);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
function foldCharacter(character) {
	const base = character.normalize("NFKD");
	return base.length > 1 && /[\u0300-\u036f]/.test(base) ? (base[0] ?? character) : (SAME_WIDTH[character] ?? character);
}
var SAME_WIDTH = {
	"\xA0": " ",
	"\u2007": " ",
	"\u2009": " ",
	"\u202F": " ",
	"\u2010": "-",
	"\u2011": "-",
	"\u2012": "-",
	"\u2013": "\u2013",
	"\u2212": "-",
	"\u2018": "'",
	"\u2019": "'",
	"\u02BC": "'",
	"\u201C": '"',
	"\u201D": '"',
	"\u201E": '"',
	"\xAB": '"',
	"\xBB": '"',
};

// party-names.ts
var made2 = /* @__PURE__ */ new WeakMap();
function partyNames(parties) {
	const known = made2.get(parties);
	if (known !== void 0) return known;
	const names = build(parties);
	made2.set(parties, names);
	return names;
}
function build(parties) {
	const codes = /* @__PURE__ */ new Map();
	for (const party of parties) {
		for (const name of [party.name.en, party.name.fr, ...party.aliases.en, ...party.aliases.fr])
			codes.set(folded(name), party.code);
	}
	const longestFirst = [...codes.keys()].sort((a, b) => b.length - a.length);
	const pattern = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/[\s-]+/g, "[\\s-]+")).join("|");
	const words = new Set([...codes.keys()].flatMap((name) => name.match(/[\p{L}]+/gu) ?? []));
	const find = new RegExp(`(?<![\\p{L}\\d])(?:${pattern || "(?!)"})(?![\\p{L}\\d])`, "gu");
	const codeOf = (written) =>
		codes.get(written) ?? longestFirst.map((name) => (sameName(name, written) ? codes.get(name) : void 0)).find(Boolean) ?? "";
	return {
		mentions: (text) => {
			const found = [...folded(text).matchAll(find)].filter((match) => /^\p{Lu}/u.test(text.slice(match.index)));
			return found.map((match) => ({ code: codeOf(match[0]), start: match.index, end: match.index + match[0].length }));
		},
		isNameWord: (word) => words.has(word),
	};
}
function sameName(name, written) {
	return name.replace(/[\s-]+/g, " ") === written.replace(/[\s-]+/g, " ");
}

// parties.ts
var FRONT = 14;
function documentParties(lines, parties, columns) {
	const names = partyNames(parties);
	const body = lines.filter((line) => line.text !== "" && !line.contents);
	const front = body.slice(0, FRONT);
	const alone = standingAlone(body, names);
	const titles = front.filter((line) => line.heading || line.text.length < 130);
	const replies = titles.flatMap((line) => ofReply(line.text, names));
	if (replies.length > 0) return unique([...replies, ...alone, ...columns]);
	const inTitles = titles.flatMap((line) => names.mentions(line.text).map((mention) => mention.code));
	if (inTitles.length + alone.length + columns.length > 0) return unique([...inTitles, ...alone, ...columns]);
	const subject = unique([...front.flatMap((line) => ofReply(line.text, names)), ...mostNamed(front, names, 1)]);
	return subject.length > 0 ? subject : mostNamed(body, names, 2);
}
function ofReply(text, names) {
	const match =
		/(?:repl(?:y|ies)|responses?|reports?|answers?|reponses?|rapports?)\s+(?:(?:submitted|given|provided|presentees?|soumises?|donnees?)\s+)?(?:of|by|from|de|du|des|par)\s/.exec(
			folded(text),
		);
	if (match === null) return [];
	const clause = text.slice(match.index).split(/[.;:](?:\s|$)|\bto the (?:questionnaire|thematic)|\bau questionnaire/)[0] ?? "";
	return names.mentions(clause).map((mention) => mention.code);
}
function standingAlone(lines, names) {
	const found = lines.flatMap((line, place2) => {
		const codes2 = line.text.length < 60 && (line.heading || place2 < FRONT) ? onlyParties(line.text, names) : [];
		return codes2.map((code) => ({ code, front: place2 < FRONT }));
	});
	const codes = unique(found.map((entry) => entry.code));
	return codes.length > 1 ? codes : unique(found.filter((entry) => entry.front).map((entry) => entry.code));
}
function onlyParties(text, names) {
	const mentions = names.mentions(text);
	if (mentions.length === 0) return [];
	let rest = text;
	for (const { start, end: end2 } of [...mentions].reverse()) rest = rest.slice(0, start) + rest.slice(end2);
	const left = folded(rest).replace(
		/\b(?:the|and|et|la|le|les|l'|part|partie|chapter|country|pays|reply|replies|comments?|on|of|from|by|sur|de|du|reponse|commentaires?|[ivx]{1,4}|[a-z])\b|[\d\W_]+/g,
		"",
	);
	return left.length <= 2 ? unique(mentions.map((mention) => mention.code)) : [];
}
function mostNamed(lines, names, least) {
	const counts = /* @__PURE__ */ new Map();
	for (const line of lines) for (const { code } of names.mentions(line.text)) counts.set(code, (counts.get(code) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts]
		.filter(([, count]) => count >= least && count === most)
		.map(([code]) => code)
		.slice(0, 1);
}
function unique(codes) {
	return [...new Set(codes)];
}

// visibility/sentences.ts
function sentencesOf(text) {
	return text.split(/(?<=[.!?;])\s+(?=[\p{Lu}«"“([])|\n+/u).filter((sentence) => sentence.trim() !== "");
}
function sayingOf(sentence, selfBefore) {
	const plain2 = folded(sentence).replace(/\s+/g, " ").replace(OTHER_PUBLIC, "\u2013").trim();
	if (plain2.length > 600 || !TOPIC.test(plain2)) return null;
	const cut = EXCEPT.exec(plain2);
	const main = cut === null ? plain2 : plain2.slice(0, cut.index);
	const value2 = valueOf(main);
	if (value2 === null) return null;
	const except = cut === null ? null : plain2.slice(cut.index + cut[0].length);
	return { value: value2, of: subjectOf(main, plain2, selfBefore, sentence), except };
}
function speaksOfItself(sentence) {
	return SELF.test(folded(sentence));
}
var OTHER_PUBLIC =
	/\b(?:public (?:prosecut\w*|authorit\w*|bod(?:y|ies)|services?|health|sector|opinion|funds?|money|defenders?|order|officials?|schools?|institutions?|interest|hearings?|consultations?|debate|awareness|administration|law|service|relations|places?|security|safety|education|spending|budget|broadcaster|policy|policies)|(?:services?|pouvoirs?|ministeres?|fonctions?|ordres?|opinions?|sante|secteurs?|fonds|etablissements?|ecoles?|autorites?|debats?|interets?|institutions?|organismes?|administrations?|politiques?|procureurs?|securite|audiences?|marches?|argent|deniers) publi(?:c|cs|que|ques)|confidential (?:helplines?|hotlines?|lines?|services?|advice|counselling|support|data|records?|interviews?|conversations?|calls?|setting|space|reporting|consultations?)|(?:general|wider|grand|large) public)\b/g;
var TOPIC =
	/publi[ceqs]|publish|confiden|disclos|divulg|diffus|restricted|circulat|website|site (?:web|internet|du)|become known|passed on/;
var EXCEPT =
	/,?\s*\b(?:with the (?:sole )?exceptions? of|except(?:ing)?(?: for)?|apart from|save for|other than|excluding|but (?:not )?(?=(?:section|part|chapter|annex|paragraph)s? )|a l'exception (?:de|du|des)|sauf|hormis|excepte|exception faite (?:de|du|des)|a l'exclusion (?:de|du|des)|without (?=(?:the )?(?:annex|section|part|appendix))|sans (?=(?:les? |l'|la )?(?:annexe|section|partie)))\s*/;
var NO_OBJECTION =
	/\b(?:no objections?|not? (?:object|oppose)\w*|raises? no objection|without objection|n'(?:avons|a|ont) (?:pas|aucune) (?:d')?objections?|ne s'oppos\w+ pas|ne nous opposons pas|aucune objection|sans objection)\b/;
var NOT_CONFIDENTIAL =
	/\b(?:not|nor|nothing|none|no|neither|n'(?:a|est|ont|sont|y a|en)|ne (?:contien\w+|comport\w+|revet\w*|presente\w*|comprend|comprennent)|rien|non|without|aucun\w*)\b(?:(?!\b(?:but|mais)\b)[^.;:]){0,45}\bconfiden|confidentialit[ey]\s*:\s*(?:no|none|non|aucune?|nil)\b|confidenti\w+\s*:\s*(?:no|non)\b/;
var CONFIDENTIAL =
	/\bconfiden(?:tial(?:ly)?|tiel\w*|ce\b)|\brestricted\b|diffusion restreinte|\b(?:for|a l'usage) (?:the |du )?(?:committee|comite|secretariat)(?:'s)?(?: members| use| eyes)? (?:only|seul\w*|exclusi\w+)|(?:ne )?(?:should|must|would|do|does|may|can|shall)? ?not wish (?:this|it|them|these)\b.{0,20}\bknown/;
var NOT_PUBLIC =
	/\b(?:not|never|nor|cannot|ne (?:doi\w+|peu\w+|ser\w+|saur\w+|souhait\w+|voul\w+|veu\w+|consent\w*|accept\w*|autoris\w*)[^.;]{0,25}\b(?:pas|aucun cas|etre)|n'(?:est|sont|accept\w+|autoris\w+)[^.;]{0,20}\bpas|(?<![a-z])ne pas|pas|non|oppos\w+|object\w*|refus\w+)\b(?:(?!\b(?:but|mais)\b)[^.;:]){0,45}(?:\bpublic\b|publique|\bpublish|\bpublie|publication|disclos|divulg|diffus|circulat|made known|passed on|communique)/;
var PUBLIC =
	/\b(?:is|are|be|made|as|status|remain\w*|est|sont|etre|rendue?s?|caractere|soi\w+|document|contribution|version|reponses?|observations|commentaires|texte|submission|reply|replies|comments)\b[^.;]{0,40}\b(?:public|publique|publics|publiques)\b|\bpublic (?:document|contribution|submission|version|reply|comments?)\b|\b(?:may|can|could|will|to|should|shall|peu\w+|pourr\w+|doi\w+|sera|seront|soi\w+)\b[^.;]{0,40}\b(?:published|publish|put online|placed on|posted|diffusee?s?|publiee?s?|mise?s? en ligne|figurer sur)|\b(?:agree\w*|consent\w*|accept\w*|authori[sz]\w*|allow\w*|permit\w*|welcome|favou?r\w*|autoris\w*|approuv\w*)\b[^.;]{0,60}\b(?:publi\w+|made public|rendue?s?)|\b(?:for|pour) publication\b|objections?[^.;]{0,30}publi|^\W*(?:public|publique)\W*$|(?:status|statut|visibility|visibilite|classification|diffusion)[^:.]{0,30}: ?public/;
function valueOf(plain2) {
	if (NO_OBJECTION.test(plain2) && /publi/.test(plain2)) return "public";
	const denied = NOT_CONFIDENTIAL.test(plain2);
	if (NOT_PUBLIC.test(plain2) && !(denied && PUBLIC.test(plain2))) return "confidential";
	if (denied) return "public";
	if (CONFIDENTIAL.test(plain2)) return "confidential";
	return PUBLIC.test(plain2) ? "public" : null;
}
var NOUN =
	"(?:documents?|contributions?|repl(?:y|ies)|submissions?|comments?|texts?|papers?|reports?|information|observations?|remarks?|statements?|answers?|responses?|files?|reponses?|texte|commentaires?|remarques?|rapport|soumission|memoire|avis|informations?|pieces?|envoi)";
var SELF = new RegExp(
	`\\b(?:this|the present|these|our|present|the whole|the entire|this entire|this whole|la presente|le present|les presents|les presentes|presente?s?|ce|cet|cette|ces|notre|nos|l'ensemble (?:de|du)(?: la| cette| ce| notre)?)\\s+(?:[\\p{L}-]+ ){0,2}?${NOUN}\\b|\\b(?:the|la|cette) (?:contribution|submission|soumission)\\b`,
	"u",
);
var FIRST_PERSON =
	/\b(?:we|i|nous|je|on behalf of|the (?:government|association|organisation|authorities|federation|coalition|institute|foundation)|le gouvernement|les autorites|l'association|la federation)\b[^.;]{0,60}\b(?:agree|consent|accept|authori[sz]|object|ask|request|wish|prefer|want|would like|souhait|demand|accept|consent|autoris|oppos|pri)/;
var PRONOUN = /^\W*(?:it|they|its|elles?|ils?|celle-ci|celui-ci|ceux-ci)\b|\b(?:its|their|sa|leur) publication\b/;
var PART =
	/\b(?:sections?|chapters?|parts?|annex(?:es)?|appendi(?:x|ces)|paragraphs?|para\.?|pages?|footnotes?|tables?|chapitres?|parties|partie|annexes?|paragraphes?|points?|tableaux?|notes?)\s+(?:\d|[ivx]+\b|[a-z]\b)|\b(?:this|the (?:following|next|preceding|above|last|remaining)|following|next|cette|cet|ce|ces|la|les?)\s+(?:[\p{L}\d-]+ ){0,2}?(?:sections?|chapters?|paragraphs?|parts?\b|annex(?:es)?|appendix|passages?|tables?|pages?|chapitres?|paragraphes?|parties?|tableaux?|examples?|exemples?|cases?|items?)\b(?: (?:suivante?s?|ci-dessous|ci-apres))?|\bwhat follows|\bce qui suit|\brest of (?:this|the) (?:section|chapter|answer)|\b(?:answers?|repl(?:y|ies)|comments?|reponses?|commentaires?|observations?|information)(?: given)? (?:to|on|under|a la|aux|sur la|a) questions?\b/u;
function subjectOf(main, plain2, selfBefore, sentence) {
	if (PART.test(main)) return "part";
	if (SELF.test(main) && selfIsSubject(main)) return "document";
	if (isMarking(sentence)) return "document";
	if (
		FIRST_PERSON.test(main) &&
		/\b(?:publi\w+|confiden\w+)/.test(main) &&
		!/\b(?:helpline|hotline|data|law|bill|decision|act\b|loi|donnees|ligne)/.test(main)
	)
		return "document";
	return selfBefore && PRONOUN.test(plain2) ? "document" : "unclear";
}
var PREDICATE = /publi[ceqs]|publish|confiden|disclos|divulg|diffus|restricted|circulat|website|site (?:web|internet|du)/;
var HAS_HAPPENED =
	/\b(?:had|has|have|was|were|n'(?:a|ont|avait|avaient|etait|etaient))\b[^.;,]{0,20}\b(?:been|ete|pas)\b[^.;,]{0,12}\bpubli/;
function selfIsSubject(main) {
	const self = SELF.exec(main);
	const predicate = PREDICATE.exec(main);
	if (self === null || predicate === null || HAS_HAPPENED.test(main)) return false;
	if (self.index < predicate.index)
		return !/\b(?:which|whose|qui|dont|when|lorsque|quand)\b/.test(main.slice(self.index + self[0].length, predicate.index));
	return (
		self.index - predicate.index < 45 &&
		!/\b(?:when|before|after|lorsque|quand|avant|apres|in|dans|en|on|sur)\b/.test(main.slice(predicate.index, self.index))
	);
}
var MARKING =
	/^\W*(?:(?:status|visibility|classification|level|statut|visibilite|diffusion|confidentiality|confidentialite)[^:]{0,30}:\s*|(?:this|ce|cette|le|la) (?:document|contribution|texte|submission) ?: ?)?(?:strictly |strictement |purely |not |non |pas )?(?:[a-z]* ?(?:document|contribution|submission|version|texte|paper|comments|commentaires|observations) )?(?:public|publique|confidential|confidentiel\w*|restricted|not for publication|for publication|pour publication|ne pas (?:publier|diffuser)|diffusion restreinte)(?=$|\s*[\W]|\s+(?:document|contribution|submission|version|texte|and|et)\b)(?!\s+\p{L}+(?:line|phone))/u;
function isMarking(text) {
	const plain2 = folded(text).trim();
	const match = MARKING.exec(plain2);
	if (match === null || plain2.length > 140) return false;
	const rest = plain2.slice(match[0].length);
	return (
		rest === "" ||
		/^\s*(?:[.:;,)\]/|–—-]|\s(?:document|contribution|submission|version|texte|and|et)\b)/.test(rest) ||
		/^\s(?:document|contribution|submission|version|texte|and|et)\b/.test(rest)
	);
}

// authors.ts
function authorsOf(lines, firstAnswer, names) {
	const front = lines.filter((line) => line.text !== "" && (firstAnswer < 0 || line.index < firstAnswer)).slice(0, 40);
	const signatories = listed(lines);
	const state = isState(front);
	const organisations = state ? [] : unique2([...signatories, ...submitters(front), ...titled(front, names)]);
	const coalition =
		!state && (signatories.length > 1 || front.some((line) => JOINT.test(folded(line.text)) || isNamedCoalition(line)));
	return { organisations: organisations.slice(0, 60), coalition, childrenInvolved: childrenIn(lines, front) };
}
function isNamedCoalition(line) {
	return /\bcoalition\b/.test(folded(line.text)) && line.text.length < 110 && !/[.!?]$/.test(line.text);
}
var JOINT =
	/\b(?:coalition [«"“']|joint (?:comments?|contribution|submission|reply|remarks|observations)|jointly (?:submitted|prepared|drafted)|commentaires? conjoints?|contribution (?:commune|conjointe)|commune? a \p{L}+ organisations|on behalf of (?:the following|\p{L}+) organisations|au nom (?:des|de \p{L}+) organisations|(?:nous|we), (?:the undersigned|les organisations soussignees)|undersigned organisations|organisations soussignees|(?:this|the) coalition (?:of|consists|brings)|members of (?:the|our) coalition)/u;
var SIGNATORIES =
	/\b(?:signator\w+|signed by|undersigned|soussigne\w+|(?:organisations|associations) (?:signataires|membres)|signataires|member organi[sz]ations|members? of the coalition|membres de la coalition|participating organi[sz]ations|submitted (?:jointly )?by(?: the following)?|endorsed by|supporting organi[sz]ations|contributing organi[sz]ations|co-?authors|jointly submitted by)\b/;
var ORGANISATION =
	/\b(?:associations?|organi[sz]ations?|foundation|federation|forum|network|cent(?:re|er)|institute?|council|union|league|ligue|alliance|coalition|observator(?:y|ium)|observatoire|society|committee|reseau|fondation|comite|conseil|institut|ngo|ong|ombuds\w*|defenseur\w*|mediateur|commission(?:er)?|save the children|unicef|ecpat|eurochild|terre des hommes|children|child|childhood|enfants?|enfance|jeun\w+|youth|rights|droits|asbl|e\.v\.|z\.s\.|a\.s\.b\.l|trust|charity|platform|plateforme|collectif|collective|initiative|movement|mouvement|group(?:e)?)\b/;
var NOT_NAME =
	/\b(?:questionnaire|repl(?:y|ies)|responses?|comments?|remarks?|observations? (?:on|sur|de)|reponses?|commentaires?|remarques?|monitoring|cycle|round|sample|texte d'exemple|contribution (?:of|to|de)|protection of children|protection des enfants|confiden\w*|public\w*|introduction|contents?|table|summary|resume|general|submitted|presente\w*|draft|thematic|thematique|convention|part|annex\w*|date[ds]?)\b|\b(?:19|20)\d\d\b/;
var LEGAL_FORM = /,?\s*(?:[a-z]\.\s?){1,5}$/i;
function listed(lines) {
	const found = [];
	for (const [i2, line] of lines.entries()) {
		if (!SIGNATORIES.test(folded(line.text)) || line.text.length > 200 || !(line.heading || /:\s*$/.test(line.text))) continue;
		for (const item of lines.slice(i2 + 1, i2 + 60)) {
			if (item.text === "") continue;
			if (item.heading || item.text.length > 140 || /[.:]$/.test(item.text.replace(LEGAL_FORM, ""))) break;
			found.push(nameOf(item.text));
		}
	}
	return found;
}
function submitters(front) {
	const found = [];
	for (const line of front) {
		const by =
			/(?:submitted|prepared|drafted|presented|written|soumise?s?|présentée?s?|préparée?s?|rédigée?s?|établie?s?|lodged|made)\s+(?:jointly\s+)?(?:by|par)\s+(?:the\s+|la\s+|le\s+|l['’])?(\p{Lu}[^,.;()]{3,90}?)(?=,|\.|;|\(| and is| which| that| qui\b| en \d|$)/u.exec(
				line.text,
			)?.[1];
		const is2 =
			/^(?:The\s+|La\s+|Le\s+|L['’])?((?!The\s|La\s|Le\s)(?:\p{Lu}[\p{L}'’-]+)(?:\s+(?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on|de|des|du|et|pour|la|les|l['’]\p{L}+|d['’]\p{L}+)){1,9})\s+(?:is|est)\s+(?:an?|the|une?|la|le)\s[^.]{0,80}?(?:organi[sz]ation|association|NGO|ONG|federation|fédération|charity|network|réseau|foundation|fondation|institution|body|organisme|union|alliance|forum)/u.exec(
				line.text,
			)?.[1];
		for (const name of [by, is2])
			if (name !== void 0 && !/^(?:the )?(?:ministr|government|gouvernement)/i.test(name)) found.push(nameOf(name));
	}
	return found;
}
function titled(front, names) {
	const found = [];
	for (const line of front.slice(0, 10)) {
		const text = line.text.replace(/^[\s*–—-]+|[\s*]+$/g, "");
		const by = /^(?:[\p{L} ]{4,40})\s(?:by|from|par)\s+(\p{Lu}.{3,80}?)(?:\s+(?:on|to|sur|concerning|–|-)\s.*)?$/u.exec(
			text,
		)?.[1];
		if (
			by !== void 0 &&
			!/[.;]$/.test(text) &&
			onlyParties(by, names).length === 0 &&
			!/ministr|government|gouvernement/i.test(by)
		)
			found.push(nameOf(by));
		const from =
			/^(?:Contribution|Submission|Comments?|Observations|Remarks|Reply|Commentaires?|Remarques|Réponses?)\s+(?:of|by|from|de la|de l['’]|du|des|de)\s*(\p{Lu}.{4,90})$/u.exec(
				text,
			)?.[1];
		if (from !== void 0 && ORGANISATION.test(folded(from)))
			found.push(nameOf(from.split(/\s+(?:on|sur|to)\s+(?:the|la)\s+(?:repl|répon)/)[0] ?? from));
		if (text.length < 4 || text.length > 110 || /[.;:?]$/.test(text.replace(LEGAL_FORM, "")) || NOT_NAME.test(folded(text)))
			continue;
		if (onlyParties(text, names).length > 0 || /^\d/.test(text)) continue;
		if (
			ORGANISATION.test(folded(text)) ||
			(line.segment.paragraph.runs.every((run) => run.italic || run.bold) &&
				/^\p{Lu}/u.test(text) &&
				text.split(/\s+/).length > 1)
		)
			found.push(nameOf(text));
	}
	return found;
}
function nameOf(text) {
	const plain2 = text
		.replace(LEGAL_FORM, "")
		.replace(/^[\s•*–—-]+|\s*\([^)]*\)\s*/g, " ")
		.trim();
	return plain2
		.replace(/^(?:the|The)\s+/, "")
		.replace(/,\s*[^,]{2,30}$/, "")
		.replace(/[\s,;.–—-]+$/, "")
		.trim();
}
function isState(front) {
	const texts = front.slice(0, 12).map((line) => folded(line.text));
	const text = texts.join(" \n ");
	const civil =
		/\b(?:non-governmental|association|our members|federation|coalition|ngo|observatory|observatoire|human rights institution|ombuds|civil society organi|institut national des droits)\b/.test(
			text,
		);
	return !civil && (texts.some((line) => STATE_TITLE.test(line)) || STATE_SENTENCE.test(text));
}
var STATE_TITLE =
	/^\W*(?:official |national |the )?(?:repl(?:y|ies)|responses?|answers?|reponses?)\s+(?:of|by|from|du|de la|de l'|des)\s*(?:the )?(?:government|republic|principality|kingdom|ministr|authorities|state|gouvernement|principaute|autorites|royaume|republique|etat)/;
var STATE_SENTENCE =
	/\b(?:this|these|the present|presentes?) (?:repl(?:y|ies)|reponses?|answers?)\b[^.]{0,120}\b(?:ministr|government|gouvernement|service public|autorites|department|direction)|(?:^|\n) ?(?:the government|le gouvernement)\b[^.]{0,40}\b(?:has|have|agrees?|consents?|a |accepte|consent)|\breponses? (?:a|ont) ete (?:preparee?s?|rassemblee?s?|etablie?s?)[^.]{0,40}\b(?:ministere|direction|service|gouvernement)/;
var CHILDREN =
	"(?:children|young people|young persons|youth|pupils|adolescents|students|boys and girls|teenagers|enfants|jeunes|eleves|adolescente?s)";
var TOOK_PART = new RegExp(
	`\\b${CHILDREN}\\b[^.]{0,60}\\b(?:took part|have taken part|participat\\w+|were (?:consulted|involved|heard|asked)|contribut\\w+|helped|drafted|wrote|ont (?:pris part|particip\\w+|contribu\\w+|ete (?:consulte|associe|entendu)\\w*|relu|redige)|associes|consultes)\\b|\\b(?:consult\\w+|workshops?|focus groups?|discussions?|meetings?|interviews?|ateliers?|entretiens?|with the participation|avec la participation|views|contributions?|participation)\\b[^.]{0,40}\\b(?:with|of|by|from|avec|des?|d')\\s*(?:[\\p{L}\\d-]+ ){0,3}?${CHILDREN}\\b`,
	"u",
);
var THIS_TEXT =
	/\b(?:this|these|the present|our|its|present|la presente|ce|cette|cet|nos|notre|sa)\b[^.]{0,40}\b(?:contribution|document|text|reply|submission|comments?|remarks|observations|reponses?|commentaires|texte)\b|\b(?:drafting|preparation|preparing|redaction|elaboration|preparer|rediger)\b/;
var NONE = new RegExp(
	`\\b(?:no|not|without|aucun\\w*|n'(?:a|ont)|sans)\\b[^.]{0,40}\\b${CHILDREN}\\b|\\b${CHILDREN}\\b[^.]{0,30}\\b(?:were not|did not|have not|n'ont pas|n'ont)\\b`,
);
function childrenIn(lines, front) {
	const about =
		/^(?:\W|\d)*(?:(?:involvement|participation|contribution|views|voices?|consultation) of (?:the )?(?:children|young people)|children'?s? (?:participation|involvement|contribution|views)|participation des (?:enfants|jeunes)|(?:parole|avis|contribution|consultation) des (?:enfants|jeunes))/;
	const headed = lines.flatMap((line, i2) => (line.heading && about.test(folded(line.text)) ? lines.slice(i2 + 1, i2 + 5) : []));
	const said = [...headed, ...front, ...lines.slice(-8)].flatMap((line) =>
		sentencesOf(line.text).map((sentence) => ({ plain: folded(sentence), headed: headed.includes(line) })),
	);
	const speaking = said.filter(({ plain: plain2, headed: below }) => (below || THIS_TEXT.test(plain2)) && TOOK_PART.test(plain2));
	if (speaking.some(({ plain: plain2 }) => !NONE.test(plain2))) return true;
	return speaking.length > 0 ||
		said.some(
			({ plain: plain2 }) => THIS_TEXT.test(plain2) && NONE.test(plain2) && /consult|particip|involv|associe|part/.test(plain2),
		)
		? false
		: null;
}
function unique2(texts) {
	const seen = /* @__PURE__ */ new Map();
	for (const text of texts) if (text.length > 2 && !seen.has(folded(text))) seen.set(folded(text), text);
	return [...seen.values()];
}

// ../document.ts
function textOf(paragraph) {
	return paragraph.runs
		.filter((run) => run.note === void 0)
		.map((run) => run.text)
		.join("");
}
function displayedText(paragraph) {
	const text = textOf(paragraph);
	return paragraph.label === null ? text : `${paragraph.label} ${text}`;
}
function segmentsOf(tree) {
	const notes = new Map(tree.notes.map((note) => [note.id, note]));
	const segments = [];
	let tables = 0;
	const walk2 = (blocks, place2) => {
		for (const block of blocks) {
			if (block.kind === "paragraph") add(block, place2);
			else walkTable(block, place2);
		}
	};
	const walkTable = (table, place2) => {
		const number = tables++;
		table.rows.forEach((row, rowIndex) => {
			let column = 0;
			for (const cell of row.cells) {
				walk2(cell.blocks, { ...place2, cell: { table: number, row: rowIndex, column, head: row.head } });
				column += cell.columns;
			}
		});
	};
	const add = (paragraph, place2) => {
		const index2 = segments.length;
		segments.push({ index: index2, text: textOf(paragraph), paragraph, ...place2 });
		for (const run of paragraph.runs) {
			const note = run.note === void 0 ? void 0 : notes.get(run.note);
			if (note === void 0) continue;
			notes.delete(note.id);
			walk2(note.blocks, { cell: place2.cell, note: note.id, citedBy: place2.citedBy ?? index2 });
		}
	};
	walk2(tree.blocks, { cell: null, note: null, citedBy: null });
	return segments;
}

// line.ts
var RANK = { capitals: 10, bold: 11, slanted: 12, plain: 15, text: 20 };
function linesOf(tree) {
	return segmentsOf(tree).map(lineOf);
}
function lineOf(segment) {
	const text = segment.text
		.normalize("NFC")
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
		.trim();
	const label = segment.paragraph.label?.trim() || null;
	const shown = label === null ? text : `${label} ${text}`;
	const rank = rankOf(segment.paragraph, text, label);
	const heading2 = rank < RANK.text && segment.cell === null && segment.note === null && text !== "";
	return {
		index: segment.index,
		segment,
		text,
		label,
		shown,
		rank,
		heading: heading2,
		contents: isContents(segment.paragraph, text),
		dressing: isDressing(text),
	};
}
function rankOf(paragraph, text, label) {
	if (paragraph.heading !== null && text.length <= 400) return paragraph.heading;
	if (text.length > 160 || text === "" || text.includes("\n") || paragraph.list?.bullet === true || endsLikeSentence(text))
		return RANK.text;
	const runs = paragraph.runs.filter((run) => run.note === void 0 && run.text.trim() !== "");
	if (/\p{Lu}/u.test(text) && text === text.toUpperCase() && /\p{L}{3}/u.test(text)) return RANK.capitals;
	if (runs.every((run) => run.bold)) return RANK.bold;
	if (label === null && runs.every((run) => run.underline || run.italic)) return RANK.slanted;
	return RANK.text;
}
function endsLikeSentence(text) {
	return /[;,]$/.test(text) || (/\.["»”)]?$/.test(text) && text.split(/\s+/).length > 5 && !/\b(?:[a-z]|\d)\.$/i.test(text));
}
function isContents(paragraph, text) {
	if (/^(?:toc|table of contents|tdm|verzeichnis)\s*\d/i.test(paragraph.style ?? "")) return true;
	return /(?:\.{4,}|…{2,}|\t)\s*\d{1,3}$/.test(text) && text.length < 200;
}
var DRESSING =
	/^(?:(?:the\s+)?(?:answer|reply|response|reponse|réponse|rép|comments?|commentaires?|our comments?|observations?|remarks?|remarques?)(?:\s+(?:of|by|de|du)\s+[^.:]{2,40})?\s*[:.–-]*|[\W_]*)$/iu;
function isDressing(text) {
	return text.length < 60 && DRESSING.test(text);
}

// closing.ts
var FINAL_HEADING =
	/^(?:[\divx]{1,4}[.)]\s*|[a-z][.)]\s*)?(?:(?:general|final|concluding|closing|other|further|overall|additional) (?:remarks?|comments?|observations?|considerations?|recommendations?|notes?)|conclusions?|contact(?: (?:details|data|information|person|point))?|recommendations?|suggestions?|annex(?:es)?|appendi(?:x|ces)|bibliography|references|sources|acknowledge?ments?|signatures?|about (?:us|the (?:authors?|organisation))|remarques (?:generales|finales|diverses)|observations (?:generales|finales)|recommandations?|annexes?|bibliographie|coordonnees|personnes? de contact|remerciements|conclusions? generales?|autres (?:remarques|observations))(?![\p{L}])/u;
var FAREWELL =
	/(?:(?:remains?|are|is|stands?|stand) (?:at (?:the|its|your) (?:committee's |secretariat's )?disposal|ready (?:to|for)|available (?:for|to))|thanks? (?:the|you)\b.{0,40}(?:committee|secretariat|opportunity)|for (?:any )?(?:further|more|additional) (?:information|questions|details)\W.{0,80}(?:contact|write|reach)|questions about this|(?:se tient|nous tenons|restons|reste|demeure|demeurons|est) (?:a (?:la|votre|sa) (?:entiere )?disposition|dispose[es]*)|remercie(?:nt|ns)? (?:le comite|le secretariat|vivement)|done at|fait a \p{L}+,? le|yours (?:sincerely|faithfully)|(?:sincere|meilleures) salutations|veuillez agreer)/u;
function isFinalHeading(line) {
	return line.heading && line.text.length < 90 && FINAL_HEADING.test(folded(line.text));
}
function isFarewell(line) {
	return line.text.length < 700 && line.segment.cell === null && FAREWELL.test(folded(line.text));
}
function ends(line, openedAt) {
	if (!line.heading) return false;
	if (line.rank <= openedAt) return true;
	return (
		isFinalHeading(line) &&
		(openedAt >= RANK.capitals ||
			line.rank < RANK.capitals ||
			/^(?:contact|conclu|annex|append|bibliogr|source|coordon|person|remerci|signat)/.test(folded(line.text)))
	);
}

// ../questionnaire.ts
function withItems(question2) {
	return [question2, ...question2.children.flatMap(withItems)];
}
function allQuestions(questionnaire) {
	return mainQuestions(questionnaire).flatMap(withItems);
}
function mainQuestions(questionnaire) {
	return questionnaire.sections.flatMap((section2) => section2.questions);
}

// ../reference/numbers.ts
var made3 = /* @__PURE__ */ new WeakMap();
function numbersOf(questionnaire) {
	const known = made3.get(questionnaire);
	if (known !== void 0) return known;
	const numbers = build2(questionnaire);
	made3.set(questionnaire, numbers);
	return numbers;
}
function countsFor(number, numbers) {
	const node = numbers.byNumber.get(number);
	if (node === void 0 || node.parent === null) return number;
	return isDetail(node, numbers) && node.parent.number !== "" ? node.parent.number : number;
}
function isDetail(node, numbers) {
	return node.part.startsWith(numbers.scheme.detail) || node.question?.answer === "request_for_detail";
}
function between(first, last2, numbers) {
	if (last2.order <= first.order) return [];
	const within = numbers.inOrder.slice(first.order, last2.order + 1);
	if (first.depth === last2.depth) return within.filter((node) => node.depth === first.depth && !isDetail(node, numbers));
	const siblings = [...(first.parent?.children.values() ?? [])].filter((node) => node.order >= first.order);
	const later = within.filter((node) => node.depth === last2.depth && node.order > (siblings.at(-1)?.order ?? first.order));
	return [...siblings.filter((node) => node.order < last2.order && !isDetail(node, numbers)), ...later];
}
function partsOf(number, scheme) {
	const sign3 = scheme.detail.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const parts = number.toLowerCase().matchAll(new RegExp(`${sign3}\\d*|\\d+|[a-z]+`, "gu"));
	return Array.from(parts, (match) => match[0]);
}
function build2(questionnaire) {
	const root = { number: "", part: "", parent: null, depth: 0, order: -1, children: /* @__PURE__ */ new Map(), question: null };
	const byNumber = /* @__PURE__ */ new Map();
	const inOrder = [];
	for (const question2 of allQuestions(questionnaire)) {
		const parts = partsOf(question2.number, questionnaire.scheme);
		const part2 = parts.pop() ?? "";
		let parent = root;
		for (const above of parts) parent = parent.children.get(above) ?? parent;
		const node = {
			number: question2.number,
			part: part2,
			parent,
			depth: parent.depth + 1,
			order: inOrder.length,
			children: /* @__PURE__ */ new Map(),
			question: question2,
		};
		parent.children.set(part2, node);
		byNumber.set(question2.number, node);
		inOrder.push(node);
	}
	return { root, scheme: questionnaire.scheme, byNumber, inOrder };
}

// decide.ts
var BEAM = 16;
function decide(events, questionnaire) {
	const numbers = numbersOf(questionnaire);
	let states = [{ score: 0, current: [], rank: 99, order: -1, decision: null, before: null }];
	for (const event2 of events) states = merged(states.flatMap((state) => successors(state, event2, numbers)));
	const decisions = [];
	for (let state = states[0] ?? null; state !== null; state = state.before)
		if (state.decision !== null) decisions.push(state.decision);
	return decisions.reverse();
}
function successors(state, event2, numbers) {
	const closing = state.current.length > 0 && event2.closes(state.rank);
	const still = closing
		? { ...state, current: [], rank: 99, decision: { line: event2.line, numbers: [], opening: null, weight: 0 }, before: state }
		: state;
	const next = [still];
	for (const opening3 of event2.options) {
		const named2 = opening3.relative === void 0 ? opening3.numbers : opening3.relative(state.current);
		if (named2.length === 0) continue;
		const order = numbers.byNumber.get(named2[0] ?? "")?.order ?? 0;
		const weight = opening3.weight + orderWeight(state, order);
		const decision = { line: event2.line, numbers: named2, opening: opening3, weight };
		if (opening3.reach === "paragraph") next.push({ ...state, score: state.score + weight, decision, before: state });
		else
			next.push({
				score: state.score + weight,
				current: named2,
				rank: rankAfter(state, event2, opening3),
				order,
				decision,
				before: state,
			});
	}
	return next;
}
function rankAfter(state, event2, opening3) {
	return opening3.how === "letter" ? Math.min(state.rank, event2.rank) : event2.rank;
}
function orderWeight(state, order) {
	if (state.order < 0) return 0;
	const step = order - state.order;
	if (step === 0) return -0.3;
	if (step < 0) return step < -6 ? -1.2 : -0.9;
	return step <= 3 ? 0.7 : 0.3;
}
function merged(states) {
	const best = /* @__PURE__ */ new Map();
	for (const state of states) {
		const key = `${state.current.join()}|${state.rank}|${state.order}`;
		const known = best.get(key);
		if (known === void 0 || state.score > known.score) best.set(key, state);
	}
	return [...best.values()].sort((a, b) => b.score - a.score).slice(0, BEAM);
}

// ../reference/grammar.ts
function readList(reading, at, base) {
	const { text } = reading;
	const first = base === null ? readNumber(reading, at) : readPart(text, skipBoth(text, at), base, true);
	if (first === null) return base === null ? null : readBoth(text, at, base);
	const nodes = [first.node];
	let { end: end2, clamped } = first;
	for (let last2 = first.node; ; ) {
		const gap = separatorAt(text, end2);
		const next = gap === null ? null : readNext(reading, gap, last2, base);
		if (gap === null || next === null) break;
		const span = gap.range ? between(last2, next.node, reading.numbers) : [];
		if (gap.range && span.length === 0) break;
		nodes.push(...(gap.range ? span.slice(1) : [next.node]));
		last2 = next.node;
		end2 = next.end;
		clamped ||= next.clamped;
	}
	const both = nodes.length === 1 && base === null ? readBoth(text, end2, first.node) : null;
	return both ?? { nodes: [...new Set(nodes)], end: behindClosing(text, at, end2), clamped };
}
function readNumber({ text, numbers, plural }, at) {
	const opening3 = /^\s*\(?\s*/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
	let item = readPart(text, at + opening3, numbers.root, false);
	if (item === null) return null;
	for (;;) {
		const next = readListedDecimal(text, item, numbers, plural) ? null : readPart(text, item.end, item.node, false);
		if (next === null) return { ...item, clamped: item.clamped || missingPart(text, item.end) };
		item = next;
	}
}
function readListedDecimal(text, item, numbers, plural) {
	const next = plural ? /^,(\d{1,3})(?![\d.,])/.exec(text.slice(item.end, item.end + 6)) : null;
	const other = numbers.root.children.get(next?.[1] ?? "");
	return other !== void 0 && item.node.depth === 1 && other.order > item.node.order;
}
function readPart(text, at, parent, relative) {
	return readDetail(text, at, parent) ?? readDigits(text, at, parent) ?? readLetter(text, at, parent, relative);
}
function readDetail(text, at, parent) {
	const match = /^\s?[.,]?\s?(?:→|⇒|➔|➜|->|=>)\s?(\d{0,2})/u.exec(text.slice(at, at + 10));
	if (match === null) return null;
	const details = [...parent.children.values()].filter((child2) => child2.question?.answer === "request_for_detail");
	const node = details.find((child2) => child2.part.endsWith(match[1] || "?")) ?? parent;
	return node === parent && node.parent === null ? null : { node, end: at + match[0].length, clamped: false };
}
function readDigits(text, at, parent) {
	const lead = parent.parent === null ? "" : "\\s?[.,\xB7]\\s?";
	const match = new RegExp(`^(${lead})([0-9lio]{1,3})(?![0-9\\p{L}]{2})`, "u").exec(text.slice(at, at + 12));
	const [whole = "", before = "", written = ""] = match ?? [];
	const node = parent.children.get(
		written
			.replace(/[li]/g, "1")
			.replace(/o/g, "0")
			.replace(/^0+(?=.)/, ""),
	);
	const end2 = at + whole.length;
	if (node === void 0 || (!/\d/.test(written) && !standsForFigure(text, end2, before, written, parent))) return null;
	if (/\s/.test(before) && /^\s+[\p{L}\d]/u.test(text.slice(end2)) && !/^\s+[a-z][).]/.test(text.slice(end2))) return null;
	return { node, end: end2, clamped: false };
}
function standsForFigure(text, end2, before, written, parent) {
	if (parent.children.has(written)) return false;
	return parent.parent === null ? /^[.,]\d/.test(text.slice(end2)) : /^[.,]$/.test(before);
}
var LETTER_WORD =
	/^\s*[,.]?\s*\(?(?:sous-)?(?:lettres?|letters?|litt?\.?|points?|items?|alineas?|al\.|sub-?(?:questions?|items?|paragraphs?)|sous-questions?)\s+/;
function readLetter(text, at, parent, relative) {
	const word = LETTER_WORD.exec(text.slice(at, at + 30))?.[0].length ?? 0;
	const from = at + word;
	const match = /^([\s.,]{0,3})(\(|\[)?\s?([a-z]{1,4})(?![\p{L}\d])\s?(\)|\])?/u.exec(text.slice(from, from + 14));
	const node = parent.children.get(match?.[3] ?? "");
	if (match === null || node === void 0) return null;
	const end2 = from + match[0].length - (match[4] === void 0 && /\s$/.test(match[0]) ? 1 : 0);
	const attached = match[1] === "" || /^[.,]$/.test(match[1] ?? "");
	if (match[4] !== void 0 || word > 0) return { node, end: end2, clamped: false };
	if (attached && !relative && parent.parent !== null && !/^'/.test(text.slice(end2))) return { node, end: end2, clamped: false };
	return letterMayEnd(text, end2, parent) ? { node, end: end2, clamped: false } : null;
}
function letterMayEnd(text, end2, parent) {
	const rest = text.slice(end2, end2 + 24);
	if (/^\s*$|^\s?[.:;)\]/]|^\s?[-–—](?:\s|[a-z](?![\p{L}])|$)|^\n|^\t/u.test(rest)) return true;
	if (/^\s?,?\s?(?:and|et|&|or|ou|,)\s?\d/.test(rest)) return true;
	const next = /^\s?,?\s?(?:and|et|&|to|a|or|ou|,)\s?\(?([a-z]{1,4})(?![\p{L}\d'])/u.exec(rest);
	return next?.[1] !== void 0 && parent.children.has(next[1]);
}
function readBoth(text, at, base) {
	const match = /^\s*[(,]?\s*(?:both|les deux|all|toutes)(?=\s*(?:[).:,;–-]|$|\n))\)?/.exec(text.slice(at, at + 20));
	const letters2 = [...base.children.values()].filter((child2) => /^[a-z]+$/.test(child2.part));
	if (match === null || letters2.length < 2 || (/both|deux/.test(match[0]) && letters2.length !== 2)) return null;
	return { nodes: letters2, end: at + match[0].length, clamped: false };
}
function skipBoth(text, at) {
	return at + (/^\s*both\s+/.exec(text.slice(at, at + 10))?.[0].length ?? 0);
}
function separatorAt(text, at) {
	const rest = text.slice(at, at + 24);
	const list = /^\.?\)?\s*(?:[,;]\s*)?(?:and|et|&|or|ou|as well as|ainsi que|plus)(?![\p{L}])\s*|^\.?\s*[,;/+]\s*/u.exec(rest);
	if (list !== null) return { start: at, end: at + list[0].length, range: false };
	const range = /^\.?\)?\s*(?:[-–—]|\.{2,3}|…|(?:to|a|until|through|jusqu'a|jusqu'aux?)(?![\p{L}]))\s*/u.exec(rest);
	return range === null ? null : { start: at, end: at + range[0].length, range: true };
}
function readNext(reading, gap, last2, base) {
	const { text } = reading;
	const beside = last2.parent ?? last2;
	const letters2 = readLetter(text, gap.end, beside, true) ?? (base === null ? readLetter(text, gap.end, last2, true) : null);
	if (letters2 !== null) return letters2;
	const from = gap.end + announcerWithArticle(reading, gap.end);
	const full = from === gap.end && base !== null ? null : readNumber(reading, from);
	if (gap.range && from === gap.end && last2.depth > 1 && (full === null || full.node.depth < last2.depth)) {
		const near = readDigits(text, from, { ...beside, parent: null });
		if (near !== null && near.node.order > last2.order && standsAlone(text, near.end)) return near;
	}
	if (full === null || (from === gap.end && !reading.plural && !standsAlone(text, full.end))) return null;
	return full;
}
function announcerWithArticle(reading, at) {
	const article = /^(?:(?:to|on|a la|aux?|sur la|de la|the|la|les)\s+)?/.exec(reading.text.slice(at, at + 12))?.[0].length ?? 0;
	const announcer = reading.announcer(reading.text.slice(at + article, at + article + 40));
	return announcer === 0 ? 0 : article + announcer;
}
function standsAlone(text, end2) {
	return !/^\s*(?:%|\p{L}{2})/u.test(text.slice(end2)) || /^\s*(?:and|et|to|a|or|ou)(?![\p{L}])/u.test(text.slice(end2));
}
function missingPart(text, end2) {
	return /^(?:\s?\([a-z]\)|\s[a-z]\)|\.?[a-z](?![\p{L}])|[.,]\d)/u.test(text.slice(end2, end2 + 5));
}
function behindClosing(text, at, end2) {
	const opened = text.slice(at, end2).split("(").length > text.slice(at, end2).split(")").length;
	return opened && /^\s?\)/.test(text.slice(end2, end2 + 2)) ? end2 + (text[end2] === ")" ? 1 : 2) : end2;
}

// ../reference.ts
function referencesIn(text, questionnaire) {
	const plain2 = folded(text);
	const found = [];
	let behind = 0;
	for (const { start, end: end2, plural } of announcementsIn(plain2, questionnaire.scheme)) {
		if (start < behind) continue;
		const list = read(plain2, end2, questionnaire, null, plural);
		if (list === null || YEAR_BEHIND.test(plain2.slice(list.end))) continue;
		const before = found.at(-1);
		found.push(reference(list, before !== void 0 && before.end > start ? before.start : start, true));
		behind = list.end;
	}
	return found;
}
function numberAtStart(text, questionnaire) {
	const plain2 = folded(text);
	const start = /^[\s([]*/.exec(plain2)?.[0].length ?? 0;
	if (!/^(?:[0-9]|[li][.,]\d)/.test(plain2.slice(start)) && !startsWithUpperNumber(plain2.slice(start), questionnaire))
		return null;
	const list = read(plain2, start, questionnaire, null, false);
	return list === null || (list.clamped && /^[.,]?\d/.test(plain2.slice(list.end))) ? null : reference(list, start, false);
}
function lettersAtStart(text, base, questionnaire) {
	const node = numbersOf(questionnaire).byNumber.get(base);
	if (node === void 0) return null;
	const list = read(folded(text), 0, questionnaire, node, false);
	return list === null ? null : reference(list, 0, false);
}
function announcedLength(text, questionnaire) {
	return announcerAt(folded(text), questionnaire.scheme);
}
var YEAR_BEHIND = /^\s(?:19|20)\d\d\b/;
function read(plain2, at, questionnaire, base, plural) {
	const announcer = (rest) => announcerAt(rest, questionnaire.scheme);
	return readList({ text: plain2, numbers: numbersOf(questionnaire), announcer, plural }, at, base);
}
function reference(list, start, announced) {
	return { numbers: list.nodes.map((node) => node.number), start, end: list.end, announced, exact: !list.clamped };
}
function startsWithUpperNumber(plain2, questionnaire) {
	if (questionnaire.scheme.levels[0]?.style === "decimal") return false;
	const part2 = /^[a-z]{1,4}(?=[.)\s\d])/.exec(plain2)?.[0];
	return part2 !== void 0 && numbersOf(questionnaire).root.children.has(part2);
}

// lead-in.ts
var LEAD_WORDS = new Set(
	"comment comments commentary remark remarks observation observations reply replies response responses answer answers input information feedback statement statements position view views contribution note notes addition additional further supplementary general specific our the this its their his government governments state states party parties authorities authority s on to of in by from for as with and at re ref about regards regard regarding concerning concerns concerned respect relation relating related reference connection turning coming submitted given provided made under particular now next first second third finally also still sub part national official written joint own alternative point is it far so commentaire commentaires remarque remarques reponse reponses observation avis complement complements precision precisions rapport information informations sur a au aux la le les l de du des d en ce qui concerne concernant quant s agissant propos sujet pour relativement relative relatives relatif relatifs regard par rapport notre nos votre leur gouvernement etat autorites partie parties donnee donnees apportee apportees fournie fournies egalement ensuite enfin suite vers reponse".split(
		" ",
	),
);
var PREPOSITION =
	/^(?:on|as (?:to|regards|concerns|for|far as)|with (?:regard|respect|reference)|in (?:respect|relation|reply|response|answer|connection|regard)|regarding|concerning|about|for|turning|coming|re\b|under|to|relating|sur|concernant|quant|s'agissant|en (?:ce qui|reponse|relation)|pour|a propos|au sujet|relativement|par rapport|a la|aux?)\b/;
function leadOf(before, isName) {
	const plain2 = folded(before)
		.replace(/^[\s([*•–—-]*(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-z])[.)]\s+|\d{1,3}(?:\.\d{1,3})+\s+)?/, "")
		.trim();
	if (plain2 === "" || /^[\W_]+$/.test(plain2)) return "none";
	const words = plain2.match(/[\p{L}\d]+/gu) ?? [];
	if (words.length > 16 || !words.every((word) => LEAD_WORDS.has(word) || isName(word))) return "other";
	return PREPOSITION.test(plain2) ? "preposition" : "lead";
}
function sendsElsewhere(before) {
	return ELSEWHERE.test(folded(before));
}
var ELSEWHERE =
	/(?:\bsee|\bcf\.?|\bvoir|\bvide|\bas in|\bunder|\brefer(?:red|ring|s)? (?:back )?to|\bsame as|\bidem|\bas (?:stated|mentioned|described|explained|indicated)|\bcomme (?:a|pour|dans)|\bse reporter|\brenvoi\w*|\bmentionn\w+|\bdecrit\w*)[^.;]{0,60}$/;

// opening.ts
var CONFIDENCE = {
	announced: 0.98,
	"run-in": 0.97,
	aside: 0.93,
	wording: 0.97,
	"like-wording": 0.88,
	number: 0.92,
	letter: 0.94,
	topic: 0.85,
	column: 0.95,
};
function quoted(text) {
	const flat = text.replace(/\s+/g, " ").trim();
	return `'${flat.length > 60 ? `${flat.slice(0, 57)}\u2026` : flat}'`;
}

// announced.ts
function announcedOpening(line, questionnaire, isName) {
	const references2 = referencesIn(line.shown.slice(0, 400), questionnaire);
	const first = references2[0];
	if (first === void 0) return null;
	const before = line.shown.slice(0, first.start);
	const after = line.shown.slice(first.end);
	const lead = leadOf(before, isName);
	if (isTitleLike(line, first, lead)) return heading(line, references2, questionnaire);
	if (lead === "other") return null;
	if (isAside(line, first)) return opening(line, [first], "aside", 5, questionnaire);
	if (/^\s*(?:[:\n\t–—]|-\s|\.\s|[.)]?\s*["«“]|\)\s*[:.–-])/.test(after) || after.trim() === "") {
		return opening(line, [first], "run-in", lead === "none" ? 7 : 6, questionnaire);
	}
	return lead === "preposition" && /^[^.]{0,60}?,/.test(after) ? opening(line, [first], "aside", 4, questionnaire) : null;
}
function isAside(line, first) {
	const before = line.shown.slice(0, first.start);
	return (
		leadOf(before, () => false) === "preposition" &&
		/^\s*[:,.–-]/.test(line.shown.slice(first.end)) &&
		line.shown.length - first.end > 60
	);
}
function isTitleLike(line, first, lead) {
	if (line.heading) return true;
	const rest = line.shown.slice(first.end).replace(/[\s.:–—)\]-]+$/, "");
	return lead !== "other" && (rest === "" || (rest.length < 25 && /^[,(\s]*(?:p\.|pp\.|page|pages)\s*\d/i.test(rest)));
}
function heading(line, references2, questionnaire) {
	const kept = references2.filter((reference2) => !sendsElsewhere(line.shown.slice(0, reference2.start)));
	return kept.length === 0 ? null : opening(line, kept, "announced", 8, questionnaire);
}
function opening(line, references2, how, weight, questionnaire) {
	const numbers = numbersOf(questionnaire);
	const named2 = [
		...new Set(references2.flatMap((reference2) => reference2.numbers.map((number) => countsFor(number, numbers)))),
	];
	const said = references2.map((reference2) => line.shown.slice(reference2.start, reference2.end).trim()).join(", ");
	const place2 = how === "announced" ? "heading" : how === "run-in" ? "begins with" : "lead-in";
	return {
		numbers: named2,
		how,
		weight,
		why: `${place2} ${quoted(said)}`,
		reach: how === "aside" ? "paragraph" : "on",
		bare: how === "announced",
	};
}

// words.ts
var SMALL = new Set(
	"a an and are as at be been by do does for from has have how i if in into is it its of on or other our out please so such than that the their them there these they this those to was we were what when where whether which who will with would you your yes no not au aux avec ce ces cet cette comment d dans de des du elle elles en est et etc il ils l la le les leur leurs lors lorsque n ne nos notre ou par pas pour qu que quel quelle quelles quels qui quoi s sa se ses si son sont sur un une veuillez votre vos y oui non".split(
		" ",
	),
);
function stemsOf(text) {
	const joined2 = folded(text).replace(/\bco-(?=[a-z])/g, "co");
	const stems = [];
	for (const word of joined2.match(/[\p{L}\d]+/gu) ?? []) if (!SMALL.has(word)) stems.push(stem(word));
	return stems;
}
function bareText(text) {
	return folded(text)
		.replace(/[^\p{L}\d]+/gu, " ")
		.trim();
}
function stem(word) {
	const singular = word.length > 4 ? word.replace(/(?:es|s|x)$/, "") : word;
	return singular.length > 4 ? singular.replace(/e+$/, "").slice(0, 7) : singular;
}

// wordings.ts
var made4 = /* @__PURE__ */ new WeakMap();
function wordingsOf(questionnaire) {
	const known = made4.get(questionnaire);
	if (known !== void 0) return known;
	const wordings = index(collect(questionnaire));
	made4.set(questionnaire, wordings);
	return wordings;
}
function likenesses(text, wordings) {
	const stems = new Set(stemsOf(text));
	if (stems.size === 0) return [];
	const bare = bareText(text);
	const own = sum(stems, wordings);
	const shared = /* @__PURE__ */ new Map();
	for (const stem2 of stems) {
		for (const wording of wordings.byStem.get(stem2) ?? [])
			shared.set(wording, (shared.get(wording) ?? 0) + wordings.weightOf(stem2));
	}
	return Array.from(shared, ([wording, common]) => likeness(wording, common, own, bare))
		.filter((found) => found.overall >= 0.25 || found.ofText >= 0.6)
		.sort((a, b) => b.overall - a.overall);
}
function likeness(wording, common, own, bare) {
	if (wording.bare === bare) return { wording, overall: 1, ofText: 1, ofWording: 1 };
	return {
		wording,
		overall: Math.min(0.99, common / (own + wording.weight - common)),
		ofText: common / own,
		ofWording: common / wording.weight,
	};
}
function collect(questionnaire) {
	const numbers = numbersOf(questionnaire);
	const found = /* @__PURE__ */ new Map();
	const add = (text, question2, short) => {
		const key = bareText(text);
		const node = numbers.byNumber.get(question2.number);
		if (key === "" || node === void 0) return;
		const entry = found.get(key) ?? { text, numbers: /* @__PURE__ */ new Set(), detail: isDetail(node, numbers), short };
		entry.numbers.add(countsFor(question2.number, numbers));
		found.set(key, entry);
	};
	for (const question2 of allQuestions(questionnaire)) for (const text of textsOf(question2)) add(text, question2, false);
	for (const question2 of allQuestions(questionnaire))
		for (const text of textsOf(question2)) for (const part2 of mainParts(text)) add(part2, question2, true);
	return [...found.values()];
}
function textsOf(question2) {
	return [question2.title.en, question2.title.fr, question2.wording?.en ?? "", question2.wording?.fr ?? ""].filter(
		(text) => text !== "",
	);
}
function mainParts(text) {
	const parts = [
		text.split(/\s*[:;]/)[0],
		text.split(/\s*[:;(]/)[0],
		text.split(/\s+[-–]\s/)[0],
		text.replace(/\s*\([^)]*\)/g, ""),
	];
	return [...new Set(parts)].filter((part2) => part2 !== void 0 && part2 !== text && part2.length >= 8);
}
function index(collected) {
	const counts = /* @__PURE__ */ new Map();
	const stems = collected.map((entry) => new Set(stemsOf(entry.text)));
	for (const set of stems) for (const stem2 of set) counts.set(stem2, (counts.get(stem2) ?? 0) + 1);
	const weightOf = (stem2) => Math.log(1 + collected.length / (counts.get(stem2) ?? 1));
	const all = collected.map((entry, i2) => {
		const own = stems[i2] ?? /* @__PURE__ */ new Set();
		const weight = [...own].reduce((total, stem2) => total + weightOf(stem2), 0);
		return { ...entry, bare: bareText(entry.text), stems: own, numbers: [...entry.numbers], weight };
	});
	const byStem = /* @__PURE__ */ new Map();
	for (const wording of all) for (const stem2 of wording.stems) byStem.set(stem2, [...(byStem.get(stem2) ?? []), wording]);
	return { all, byStem, weightOf };
}
function sum(stems, wordings) {
	let total = 0;
	for (const stem2 of stems) total += wordings.weightOf(stem2);
	return total;
}

// bare.ts
var WRITTEN = /^[([]?(\d{1,3}(?:\s?\.\s?\d{1,3}){0,3})(?![\d%])(?!\s?%)/;
function bareNumberOf(line, questionnaire) {
	if (line.contents || line.segment.note !== null) return null;
	const digits = WRITTEN.exec(line.shown)?.[1];
	if (digits === void 0 || !endsNumber(line, digits)) return null;
	const reference2 = numberAtStart(line.shown.slice(0, 120), questionnaire);
	const exact = reference2 !== null && reference2.exact;
	const numbers = exact ? reference2.numbers.map((number) => countsFor(number, numbersOf(questionnaire))) : [];
	const end2 = reference2?.end ?? digits.length;
	return {
		line,
		written: digits.split(".").map(Number),
		lettered: exact && /[a-z]/i.test(line.shown.slice(0, end2)),
		numbers,
		likeness: likenessTo(line.shown.slice(end2), numbers, questionnaire),
		place: placeOf(line, reference2, end2),
	};
}
function endsNumber(line, digits) {
	if (line.label !== null && /^[([]?\d/.test(line.label)) return true;
	const after = line.shown.slice(line.shown.indexOf(digits) + digits.length);
	if (/^\s*$|^\s?[.)\]:–—-]|^\s?[a-z]\)|^[a-z](?![\p{L}])|^\t|^\s?\(|^\s*(?:,|and|et|&|to|à)\s*\d/u.test(after)) return true;
	return digits.includes(".") ? /^\s+[\p{Lu}"«“a-z]/u.test(after) : line.heading || /^\s+\p{Lu}/u.test(after);
}
function placeOf(line, reference2, end2) {
	const rest = line.shown.slice(reference2?.end ?? end2).replace(/[\s.):\]–—-]+/g, "");
	if (rest === "") return line.segment.cell === null ? "alone" : "cell";
	if (line.label !== null && !line.heading) return "label";
	if (line.heading) return "heading";
	return line.segment.cell === null ? "text" : "cell";
}
function likenessTo(rest, numbers, questionnaire) {
	const first = rest.split("\n")[0] ?? "";
	if (first.replace(/[^\p{L}]/gu, "").length < 3 || first.length > 500) return null;
	const found = likenesses(first, wordingsOf(questionnaire)).filter((like) =>
		like.wording.numbers.some((number) => numbers.includes(number)),
	);
	return Math.max(0, ...found.map((like) => Math.max(like.overall, like.ofText >= 0.9 && like.ofWording > 0.3 ? 0.6 : 0)));
}

// family.ts
function numberedOpenings(all, around) {
	const openings = /* @__PURE__ */ new Map();
	const rejected = [];
	for (const family of familiesOf(all)) {
		const weight = judge(family, around, rejected);
		if (weight <= 0) rejected.push(...family);
		for (const bare of family) {
			const own = weight + memberWeight(bare, family, around);
			if (own > 0 && bare.numbers.length > 0) openings.set(bare.line.index, opening2(bare, Math.min(6, own)));
		}
	}
	return openings;
}
function familiesOf(all) {
	const families = /* @__PURE__ */ new Map();
	for (const bare of all) {
		const place2 =
			bare.place === "label" && bare.line.segment.paragraph.list !== null
				? `label${bare.line.segment.paragraph.style ?? ""}`
				: bare.place;
		const key = `${place2}|${place2 !== "label" && !place2.startsWith("label") ? "" : bare.written.length}|${bare.line.segment.cell?.table === void 0 ? "" : "cell"}`;
		families.set(key, [...(families.get(key) ?? []), bare]);
	}
	return [...families.values()].sort((a, b) => depthOf(a) - depthOf(b));
}
function depthOf(family) {
	return Math.min(...family.map((bare) => bare.written.length));
}
function judge(family, around, rejected) {
	const size = family.length;
	const missing = family.filter((bare) => bare.numbers.length === 0).length;
	const compared = family.filter((bare) => bare.likeness !== null && (bare.place === "heading" || bare.line.text.length < 160));
	const alike = compared.filter((bare) => (bare.likeness ?? 0) >= 0.45).length;
	const foreign = compared.filter((bare) => (bare.likeness ?? 0) < 0.15).length;
	let weight = size === 1 ? -1 : -0.5;
	weight += Math.min(6, 2 * alike) - Math.min(4, 0.6 * foreign);
	weight -= Math.min(6, 2 * missing);
	weight += Math.min(4, 1.5 * jumpsOf(family)) - Math.min(4, 2 * restartsOf(family));
	weight += Math.min(4, 1.5 * family.filter((bare) => bare.lettered).length);
	weight += Math.min(3, family.filter((bare) => bare.place === "alone").length);
	weight += inQuestionColumn(family, around) ? 5 : 0;
	return weight + nesting(family, around) - (hangsOn(family, rejected) ? 6 : 0);
}
function jumpsOf(family) {
	return family.filter((bare, i2) => {
		const before = family[i2 - 1]?.written;
		return before === void 0
			? bare.written.some((part2, depth) => part2 > 1 && depth > 0)
			: compare(bare.written, before) > 0 && !follows(before, bare.written);
	}).length;
}
function restartsOf(family) {
	return family.filter((bare, i2) => i2 > 0 && compare(bare.written, family[i2 - 1]?.written ?? []) <= 0 && !bare.lettered)
		.length;
}
function follows(before, after) {
	const depth = after.length - 1;
	if (after.length > before.length) return after[depth] === 1 && compare(after.slice(0, before.length), before) >= 0;
	const level = before.findIndex((part2, i2) => part2 !== after[i2]);
	return level >= 0 && after[level] === (before[level] ?? 0) + 1 && after.slice(level + 1).every((part2) => part2 === 1);
}
function compare(a, b) {
	for (let i2 = 0; i2 < Math.max(a.length, b.length); i2++) if (a[i2] !== b[i2]) return (a[i2] ?? 0) - (b[i2] ?? 0);
	return 0;
}
function nesting(family, around) {
	if (around.announced.length === 0) return 0;
	let weight = around.announced.length >= 3 ? -2.5 : -1;
	for (const bare of family) {
		const above = lastAbove(bare.line.index, around);
		const within = above.some((number) => bare.written.length > 1 && number === String(bare.written[0]));
		if (within) weight += 1.2;
		else if (above.length > 0) weight -= 0.7;
	}
	return Math.max(-6, Math.min(5, weight));
}
function lastAbove(line, around) {
	let low = 0;
	let high = around.announced.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((around.announced[middle]?.line ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return around.announced[low - 1]?.numbers ?? [];
}
function hangsOn(family, rejected) {
	if (family.some((bare) => bare.written.length < 2)) return false;
	const chapters = new Set(rejected.filter((bare) => bare.written.length === 1).map((bare) => bare.written[0]));
	return family.filter((bare) => chapters.has(bare.written[0])).length > family.length / 2;
}
function inQuestionColumn(family, around) {
	const inside = family.filter(
		({ line: { segment } }) =>
			segment.cell !== null && around.questionColumns.has(`${segment.cell.table}:${segment.cell.column}`),
	);
	return inside.length > family.length / 2;
}
function memberWeight(bare, family, around) {
	const own = around.announced.find((entry) => entry.line === bare.line.index);
	if (own !== void 0) return -20;
	if (bare.likeness === null) return 0;
	const compared = family.filter((other) => other.likeness !== null);
	const alike = compared.filter((other) => (other.likeness ?? 0) >= 0.45).length;
	if (bare.likeness < 0.15 && alike > compared.length / 2) return -6;
	return bare.likeness >= 0.6 ? 2 : 0;
}
function opening2(bare, weight) {
	const { line } = bare;
	const said = line.label ?? /^\S+(?:\s?[a-z]\))?/.exec(line.text)?.[0] ?? line.text.slice(0, 12);
	const why = `${line.label === null ? "number" : "automatic number"} ${quoted(said)} in the order of the questionnaire`;
	return {
		numbers: bare.numbers,
		how: "number",
		weight,
		why,
		reach: "on",
		bare:
			bare.place !== "text" && line.text.length < 400 && (line.heading || bare.place !== "label" || (bare.likeness ?? 0) >= 0.45),
	};
}

// letters.ts
var START =
	/^\(?(?:both\b|les deux\b|(?:lettres?|letters?|points?|items?|sub-?questions?|sous-questions?)\s+\(?[a-z]\b|[a-z]{1,4}\s?(?:[.):\]]|[–—-]\s|,\s?[a-z]|\s?(?:and|et|&|to|a|\/)\s?\(?[a-z]{1,4}\b))/;
var ASIDE =
	/^(?:as (?:to|regards|concerns|for)|ad|re|regarding|concerning|on|for|with (?:regard|respect) to|under|sur|concernant|quant (?:a la|au|aux?|a)|pour|s'agissant (?:de la|du|des|de)|en ce qui concerne(?: la| le| les)?|au titre (?:de la|du))\s+(?:the\s+|la\s+|les\s+|le\s+)?/;
function lettersOpening(line, questionnaire) {
	const shown = line.label !== null && /^[\W\d]+$/.test(line.label) ? line.text : line.shown;
	const plain2 = folded(shown.slice(0, 80));
	const aside = ASIDE.exec(plain2)?.[0].length ?? 0;
	const text = shown.slice(aside);
	if (!START.test(plain2.slice(aside)) || (aside === 0 && /^\p{Lu}/u.test(text))) return null;
	const relative = (current) => lettersOf(text, current, questionnaire);
	const said = /^.{0,24}?[.):](?=\s|$)/.exec(shown)?.[0] ?? shown.slice(0, 12);
	return {
		numbers: [],
		relative,
		how: "letter",
		weight: 2.5,
		why: `letter ${quoted(said)}`,
		reach: aside > 0 ? "paragraph" : "on",
		bare: false,
	};
}
function lettersOf(text, current, questionnaire) {
	for (const base of basesOf(current, questionnaire)) {
		const found = lettersAtStart(text, base, questionnaire);
		if (found !== null) return found.numbers;
	}
	return [];
}
function basesOf(current, questionnaire) {
	const { byNumber } = numbersOf(questionnaire);
	const above = new Set(current.map((number) => byNumber.get(number)?.parent?.number ?? ""));
	const shared = above.size === 1 ? [...above].filter((number) => number !== "") : [];
	return current.length === 1 ? [...current, ...shared] : shared;
}

// lists.ts
function listItems(lines) {
	const found = /* @__PURE__ */ new Set();
	for (let i2 = 0; i2 < lines.length; i2++) {
		const run = runFrom(lines, i2);
		if (run.length < 2) continue;
		if (isOwn(run, lines[i2 - 1])) for (const line of run) found.add(line.index);
		i2 += run.length - 1;
	}
	return found;
}
var ITEM = /^\(?([a-z]|[ivx]{1,4})[.)]/;
function runFrom(lines, at) {
	const run = [];
	for (const line of lines.slice(at, at + 30)) {
		if (!ITEM.test(folded(line.shown.slice(0, 8))) || line.heading) break;
		run.push(line);
	}
	return run;
}
function isOwn(run, before) {
	const announced = before !== void 0 && /:\s*$/.test(before.text) && !before.dressing && before.text.length > 25;
	const items = run.filter((line) => /[;,]\s*(?:and|et|or|ou)?$/.test(line.text)).length;
	return (announced && run.every((line) => line.text.length < 220)) || items >= run.length - 1;
}

// repeated.ts
var LONGEST = 420;
function repeatedOpenings(line, questionnaire) {
	const text = withoutNumber(line.shown.split("\n")[0] ?? "", questionnaire);
	if (text.length < 5 || text.length > LONGEST || line.contents) return [];
	const detail = text.startsWith(questionnaire.scheme.detail);
	const found = likenesses(text, wordingsOf(questionnaire)).filter((like) => !detail || like.wording.detail);
	const repeated2 = found.filter((like) => !like.wording.short && isRepeated(like, line, detail));
	if (repeated2.length > 0) return repeated2.slice(0, 3).map((like) => wordingOpening(like, line, questionnaire));
	return line.heading
		? found
				.filter(isTopic)
				.slice(0, 3)
				.map((like) => topicOpening(like, line, questionnaire))
		: [];
}
function withoutNumber(text, questionnaire) {
	const announced = announcedLength(text, questionnaire);
	const rest = text.slice(announced);
	const number =
		numberAtStart(rest, questionnaire)?.end ??
		/^\s*\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s/i.exec(rest)?.[0].length ??
		0;
	return rest
		.slice(number)
		.replace(/^[\s.):–—-]+/, "")
		.trim();
}
function isRepeated(like, line, detail) {
	if (like.overall >= 0.8) return like.wording.stems.size >= 2 || line.text.length < 60;
	const looksAsked = detail || line.heading || /\?\s*$/.test(line.text) || line.segment.cell !== null || isSlanted(line);
	return like.wording.stems.size >= 3 && like.overall >= (looksAsked ? 0.45 : 0.65);
}
function isSlanted(line) {
	return line.segment.paragraph.runs.every((run) => run.text.trim() === "" || run.italic || run.bold || run.underline);
}
function isTopic(like) {
	if (like.wording.detail) return false;
	return like.overall >= 0.5 || (like.ofText >= 0.85 && like.ofWording >= 0.3) || (like.ofText >= 0.6 && like.ofWording >= 0.6);
}
function wordingOpening(like, line, questionnaire) {
	const exact = like.overall >= 0.8;
	const why = `${exact ? "repeats the wording of the question" : "is close to the wording of the question"} ${quoted(like.wording.text)}`;
	const weight = exact ? 6 * like.overall : 8 * like.overall - 2;
	return {
		...target(like, questionnaire),
		how: exact ? "wording" : "like-wording",
		weight,
		why,
		reach: "on",
		bare: !line.text.includes("\n"),
	};
}
function topicOpening(like, line, questionnaire) {
	const weight = 5 * like.overall + 1.5 * like.ofText - 1.5;
	const why = `heading ${quoted(line.text)} on the topic of the question ${quoted(like.wording.text)}`;
	return { ...target(like, questionnaire), how: "topic", weight, why, reach: "on", bare: true };
}
function target(like, questionnaire) {
	const { numbers } = like.wording;
	if (numbers.length === 1) return { numbers };
	const { byNumber } = numbersOf(questionnaire);
	const relative = (current) => {
		for (const base of basesOf(current, questionnaire)) {
			const below = numbers.find((number) => byNumber.get(number)?.parent?.number === base);
			if (below !== void 0) return [below];
		}
		if (like.wording.stems.size < 3) return [];
		const at = Math.max(-1, ...current.map((number) => byNumber.get(number)?.order ?? -1));
		const next = numbers.find((number) => (byNumber.get(number)?.order ?? -1) > at);
		return next === void 0 ? [] : [next];
	};
	return { numbers: [], relative };
}

// evidence.ts
function eventsOf({ lines, questionnaire, grid, quotations, isName }) {
	const open = lines.filter((line) => mayOpen(line, grid, quotations));
	const announced = /* @__PURE__ */ new Map();
	for (const line of open) {
		const opening3 = announcedOpening(line, questionnaire, isName);
		if (opening3 !== null) announced.set(line.index, opening3);
	}
	const headings = [...announced]
		.filter(([, opening3]) => opening3.how !== "aside")
		.map(([line, opening3]) => ({ line, numbers: opening3.numbers }));
	const questionColumns = new Set([...grid.columns].filter(([, column]) => column.question).map(([key]) => key));
	const bare = open.flatMap((line) => bareNumberOf(line, questionnaire) ?? []);
	const numbered = numberedOpenings(bare, { announced: headings, questionColumns });
	const items = listItems(open);
	const byTopic = headings.length < 3;
	return open.flatMap((line) => {
		const options = optionsOf(line, { questionnaire, announced, numbered, items, byTopic });
		return options.length > 0 || line.heading ? [event(line, options)] : [];
	});
}
function mayOpen(line, grid, quotations) {
	return (
		line.shown !== "" &&
		!line.contents &&
		!line.dressing &&
		line.segment.note === null &&
		!quotations.has(line.index) &&
		!grid.heads.has(line.index)
	);
}
function optionsOf(line, known) {
	const announced = known.announced.get(line.index);
	if (announced !== void 0) return [asked(announced, line, known.questionnaire)];
	const repeated2 = repeatedOpenings(line, known.questionnaire).map((opening3) =>
		opening3.how === "topic" && !known.byTopic ? { ...opening3, weight: opening3.weight - 3 } : opening3,
	);
	const numbered = known.numbered.get(line.index);
	const letters2 = known.items.has(line.index) ? null : lettersOpening(line, known.questionnaire);
	return joined([...(numbered === void 0 ? [] : [numbered]), ...repeated2, ...(letters2 === null ? [] : [letters2])]);
}
function asked(announced, line, questionnaire) {
	if (announced.bare || announced.reach === "paragraph" || line.text.length > 500) return announced;
	const repeats = repeatedOpenings(line, questionnaire).some((opening3) => {
		const named2 = opening3.relative?.(announced.numbers) ?? opening3.numbers;
		return (
			opening3.bare &&
			named2.some(
				(number) => announced.numbers.includes(number) || announced.numbers.some((other) => number.startsWith(`${other}.`)),
			)
		);
	});
	return repeats ? { ...announced, bare: true } : announced;
}
function joined(openings) {
	const byNumbers = /* @__PURE__ */ new Map();
	for (const opening3 of openings) {
		const key = opening3.relative === void 0 ? opening3.numbers.join() : `relative ${opening3.how} ${byNumbers.size}`;
		const known = byNumbers.get(key);
		byNumbers.set(key, known === void 0 ? opening3 : strengthened(known, opening3));
	}
	return [...byNumbers.values()];
}
function strengthened(known, other) {
	const better = other.how === "wording" ? other : known;
	return { ...better, weight: known.weight + other.weight, why: `${known.why}; ${other.why}`, bare: known.bare || other.bare };
}
function event(line, options) {
	const titled2 = options.some((option) => option.bare);
	const rank = line.heading ? line.rank : titled2 ? RANK.plain : RANK.text;
	return { line: line.index, options, rank, closes: (openedAt) => ends(line, openedAt) };
}

// grid.ts
function gridOf(lines, questionnaire, names) {
	const columns = /* @__PURE__ */ new Map();
	const heads = /* @__PURE__ */ new Set();
	for (const row of headRows(lines)) {
		const read3 = [...row].map(([column, cell]) => ({ column, cell, ...columnOf(cell, column, questionnaire, names) }));
		const comments = read3.some((entry) =>
			/\b(?:comment|remark|observation|commentaire|remarque|view|our|notre|nos)/.test(folded(textOf2(entry.cell))),
		);
		const many = read3.filter((entry) => entry.column > 0 && entry.numbers.length > 0).length > 1;
		for (const entry of read3) {
			const key = `${entry.cell[0]?.segment.cell?.table}:${entry.column}`;
			const numbers = many ? entry.numbers : [];
			const quotation = comments && QUOTATION_HEAD.test(folded(textOf2(entry.cell)));
			columns.set(key, { parties: entry.parties, numbers, question: entry.question, quotation });
			if (numbers.length > 0 || entry.parties.length > 0 || entry.question || quotation)
				for (const line of entry.cell) heads.add(line.index);
		}
	}
	return { columns, heads };
}
function columnAt(line, grid) {
	const { cell } = line.segment;
	return cell === null || cell.row === 0 ? void 0 : grid.columns.get(`${cell.table}:${cell.column}`);
}
var QUESTION_HEAD =
	/^(?:questions?|items?|no\.?|n[°º]|nr\.?|number|numero|ref(?:erence)?\.?|point|question (?:no\.?|number|n[°º]))(?:\s+(?:of|du|de la) (?:the )?questionnaire)?\s*:?$/;
var QUOTATION_HEAD =
	/^(?:(?:extracts? (?:of|from)|extraits? de) |(?:what )?(?:the )?(?:reply|response|answer|state|government|reponse|etat)|la reponse)/;
function headRows(lines) {
	const rows = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const { cell } = line.segment;
		if (cell === null || cell.row !== 0 || line.text === "") continue;
		const row = rows.get(cell.table) ?? /* @__PURE__ */ new Map();
		row.set(cell.column, [...(row.get(cell.column) ?? []), line]);
		rows.set(cell.table, row);
	}
	return [...rows.values()].filter((row) => row.size > 1);
}
function columnOf(cell, column, questionnaire, names) {
	const text = textOf2(cell);
	if (text.length > 80) return { parties: [], numbers: [], question: false };
	const mentions = names.mentions(text);
	const letters2 = mentions.reduce((total, mention) => total + mention.end - mention.start, 0);
	const announced = referencesIn(text, questionnaire)[0] ?? numberAtStart(text, questionnaire);
	const numbers = numbersOf(questionnaire);
	return {
		parties: column > 0 && letters2 > text.length / 2 ? [...new Set(mentions.map((mention) => mention.code))] : [],
		numbers:
			column > 0 && announced !== null && announced.end >= text.length - 3
				? announced.numbers.map((number) => countsFor(number, numbers))
				: [],
		question: QUESTION_HEAD.test(folded(text)),
	};
}
function textOf2(cell) {
	return cell
		.map((line) => line.shown)
		.join(" ")
		.trim();
}

// kind.ts
var COMMENT = /\b(?:comments?|commentary|remarks?|observations?|commentaires?|remarques|shadow comments?|feedback)\b/;
var ON_REPLY =
	/\b(?:on|to|sur|concerning|concernant|relati\w+|about)\b[^.]{0,40}\b(?:repl(?:y|ies)|responses?|answers?|reponses?|report|rapport)\b/;
var REPLY = /\b(?:repl(?:y|ies)|responses?|answers?|reponses?)\b/;
function kindOf(lines, standings) {
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	const front = lines.filter((line) => line.text !== "" && (first < 0 || line.index < first)).slice(0, 14);
	const titles = front
		.filter((line) => line.heading || (line.text.length < 130 && !/[.!?]$/.test(line.text)))
		.map((line) => folded(line.text));
	const comments = titles.some(isComments);
	const reply =
		titles.some((title) => isReply(title) && !isComments(title)) ||
		titles.some((title) =>
			/\b(?:repl(?:y|ies)|reponses?|answers?) (?:and|et) (?:comments?|observations|commentaires|remarks)/.test(title),
		);
	const parts = partsOf2(lines, standings);
	if ((comments && reply) || (parts.reply && parts.comments)) return "mixed";
	if (comments || reply) return comments ? "comments" : "reply";
	return parts.comments ||
		front.some((line) => isComments(folded(line.text)) && /\b(?:this|our|la presente|ces|nos|these)\b/.test(folded(line.text)))
		? "comments"
		: "reply";
}
function isComments(title) {
	return (
		COMMENT.test(title) &&
		(ON_REPLY.test(title) ||
			(!REPLY.test(title) &&
				/^(?:\W|joint|general|written|shadow|alternative|commentaires|nos|our)*(?:comments?|commentary|remarks|observations?|commentaires?|remarques)\b/.test(
					title,
				)))
	);
}
function isReply(title) {
	return REPLY.test(title) || /\bquestionnaire\b.*\b(?:completed|rempli)/.test(title);
}
function partsOf2(lines, standings) {
	let reply = 0;
	let comments = 0;
	for (const line of lines) {
		const opens = standings[line.index]?.opens === true;
		if (!line.heading && !opens) continue;
		const text = folded(line.text);
		const chapter = !opens && /^(?:part|partie|section|chapter|[ivx\d]+[.)])/.test(text) ? 3 : 1;
		if (
			isComments(text) ||
			/^sur (?:la|les) reponses?\b/.test(text) ||
			/\b(?:on|concernant) (?:the|la) (?:reply|reponse)/.test(text)
		)
			comments += chapter;
		else if (
			/^(?:\W|our|part|partie|section|[ivx\d]+[.)]|notre|nos)*\s*(?:repl(?:y|ies)|answers?|response|reponses?)\b/.test(text)
		)
			reply += chapter;
	}
	return { reply: reply >= 2, comments: comments >= 2 };
}

// party-scopes.ts
function partiesByLine(lines, standings, codes, names, grid) {
	if (codes.length <= 1) return lines.map(() => [...codes]);
	const countryFirst = isCountryFirst(lines, standings, names);
	const walk2 = new PartyWalk(codes, names, countryFirst);
	const found = [];
	for (const line of lines) {
		const cited = line.segment.citedBy === null ? void 0 : found[line.segment.citedBy];
		const column = columnAt(line, grid)?.parties ?? [];
		found.push(cited ?? (column.length > 0 ? [...column] : walk2.parties(line, standings[line.index])));
	}
	return found;
}
var PartyWalk = class {
	constructor(codes, names, countryFirst) {
		this.codes = codes;
		this.names = names;
		this.countryFirst = countryFirst;
	}
	codes;
	names;
	countryFirst;
	scope = null;
	row = "";
	parties(line, standing) {
		this.leaveRow(line);
		const mentions = this.names.mentions(line.text).filter((mention) => this.codes.includes(mention.code));
		const opensQuestion = standing?.opens === true && standing.numbers.length > 0;
		if (this.isParty(line, mentions) && !this.namesAll(line, mentions))
			return this.open(mentions, line.segment.cell === null ? line.rank : 30);
		const runIn = leadingGroup(line.text, mentions, true);
		if (runIn.length > 0) return this.open(runIn, 25);
		if (line.heading || opensQuestion) return this.close(line, opensQuestion);
		if (this.scope !== null) return this.scope.codes;
		return namedIn(line.text, mentions, this.codes);
	}
	/** A heading that names Parties, or a cell or short line that is nothing but their names. */
	isParty(line, mentions) {
		if (mentions.length === 0) return false;
		return line.heading || (line.text.length < 60 && onlyParties(line.text, this.names).length > 0);
	}
	/** A title that names all of them says nothing of the lines below it. */
	namesAll(line, mentions) {
		return line.heading && new Set(mentions.map((mention) => mention.code)).size === this.codes.length;
	}
	open(mentions, rank) {
		const codes = [...new Set(mentions.map((mention) => (typeof mention === "string" ? mention : mention.code)))];
		this.scope = { codes, rank };
		return codes;
	}
	/** Another heading ends the Party's part when it stands as high, unless questions are grouped below countries. */
	close(line, opensQuestion) {
		const { scope } = this;
		if (scope === null) return [];
		const keeps = opensQuestion && this.countryFirst && scope.rank <= line.rank && scope.rank < 25;
		if (isFinalHeading(line) || (!keeps && line.rank <= scope.rank)) this.scope = null;
		return this.scope?.codes ?? [];
	}
	leaveRow(line) {
		const { cell } = line.segment;
		const row = cell === null ? "" : `${cell.table}:${cell.row}`;
		if (row !== this.row && this.scope?.rank === 30) this.scope = null;
		this.row = row;
	}
};
function isCountryFirst(lines, standings, names) {
	let questionsBelow = 0;
	let countriesBelow = 0;
	let last2 = null;
	for (const line of lines) {
		const country = line.heading && onlyParties(line.text, names).length > 0;
		const question2 = standings[line.index]?.opens === true && (standings[line.index]?.numbers.length ?? 0) > 0;
		if (country && last2 === "question") countriesBelow++;
		if (question2 && last2 === "country") questionsBelow++;
		if (country && last2 === "country") countriesBelow++;
		if (question2 && last2 === "question") questionsBelow++;
		if (country || question2) last2 = country ? "country" : "question";
	}
	return questionsBelow >= countriesBelow;
}
function leadingGroup(text, mentions, colon) {
	const codes = [];
	let at = 0;
	for (const { code, start, end: end2 } of mentions) {
		const gap = folded(text.slice(at, start)).trim();
		const linked =
			at === 0
				? /^(?:\W*|\W*(?:in|for|as (?:for|to|regards)|on|en|au|aux|pour|la|le|les|l'|the|concerning|concernant|s'agissant de(?: la| l')?)\W*)$/
				: /^(?:,|,? ?(?:and|et|&|as well as|ainsi que)|\/)?(?: ?(?:in|the|en|au|la|le|les|l'))?$/;
		if (!linked.test(gap)) break;
		codes.push(code);
		at = end2;
	}
	return colon && !/^\s*(?:[:–—]|-\s)/.test(text.slice(at)) ? [] : codes;
}
var ALL =
	/\b(?:all|the|each of the|les|tous les|toutes les|chacun des|chacune des)\s+(?:(?:two|three|four|five|six|deux|trois|quatre|cinq|six|\d)\s+)?(?:countries|states|parties|pays|etats)\b/;
var COMPARED =
	/(?:\bas in|\blike|\bunlike|\bcompared (?:with|to)|\bthan in|\bcontrairement a|\bcomme (?:en|au|la|le)|\bqu'en)\s*(?:the\s+)?$/;
function namedIn(text, mentions, codes) {
	const leading = leadingGroup(text, mentions, false);
	if (leading.length > 0) return [...new Set(leading)];
	const own = mentions.filter((mention) => !COMPARED.test(folded(text.slice(Math.max(0, mention.start - 30), mention.start))));
	if (own.length > 0) return [...new Set(own.map((mention) => mention.code))];
	return ALL.test(folded(text)) ? [...codes] : [];
}

// passages.ts
function passagesOf(placed, languageOf) {
	const groups = [];
	let key = "";
	for (const entry of placed) {
		if (displayedText(entry.line.segment.paragraph).trim() === "") continue;
		const own = keyOf(entry);
		if (own === key) groups.at(-1)?.push(entry);
		else groups.push([entry]);
		key = own;
	}
	return groups.map((group) => passage(group, languageOf));
}
function keyOf({ line, standing, parties, visibility, role }) {
	const { cell, note } = line.segment;
	const place2 = cell === null ? "" : `${cell.table}:${cell.row}:${cell.column}`;
	return [standing.numbers.join(), parties.join(), visibility, role, place2, note ?? ""].join("|");
}
function passage(group, languageOf) {
	const text = group.map(({ line }) => displayedText(line.segment.paragraph)).join("\n");
	const [first] = group;
	return {
		paragraphs: group.map(({ line }) => line.index),
		text,
		placements: placementsOf(group.find((entry) => entry.standing.opening !== null)?.standing ?? first.standing),
		parties: first.parties,
		visibility: first.visibility,
		role: first.role,
		language: text.length < 40 ? null : languageOf(text.slice(0, 600)),
	};
}
function placementsOf({ numbers, opening: opening3, weight, distance }) {
	if (opening3 === null) return [];
	return numbers.map((question2) => ({
		question: question2,
		confidence: confidence(opening3.how, weight, distance),
		why: opening3.why,
	}));
}
function confidence(how, weight, distance) {
	const sure = CONFIDENCE[how] * (1 - 0.35 * Math.exp(-Math.max(0, weight)));
	return Math.round(sure * (distance > 12 ? 0.95 : 1) * 100) / 100;
}

// quotation.ts
var STATE_SAYS =
	/\b(?:repl(?:y|ies)|response|government|authorities|state|party|report|reponse|gouvernement|autorites|etat|partie)\b[^.:"]{0,60}(?:\b(?:states?|says?|indicates?|reads?|mentions?|notes?|claims?|reports?|declares?|affirms?|writes?|indique\w*|precise\w*|affirme\w*|mentionne\w*|declare\w*|dit|ecrit)\b)?[^.:"]{0,40}[:,]?\s*"/;
var ANNOUNCES = /\b(?:repl(?:y|ies)|response|government|authorities|state|reponse|gouvernement|autorites|etat)\b[^.]{0,80}:\s*$/;
function quotationsIn(lines) {
	const found = /* @__PURE__ */ new Set();
	let announced = false;
	for (const line of lines) {
		if (line.text === "") continue;
		const plain2 = folded(line.text);
		const marked = /^["'].{20,}["'.]\s*(?:\(|\.|$)/s.test(plain2) && !/["'],? (?:a |says|said|explique|resume)/.test(plain2);
		const styled = /quot|citation|zitat/i.test(line.segment.paragraph.style ?? "");
		const led = /^.{0,120}"/.test(plain2) && STATE_SAYS.test(plain2.slice(0, 200)) && /"\s*(?:\([^)]*\))?\.?$/.test(plain2);
		if (led || (announced && marked) || (styled && (marked || plain2.includes('"') || announced))) found.add(line.index);
		announced = ANNOUNCES.test(plain2);
	}
	return found;
}

// scopes.ts
var NOWHERE = { numbers: [], opening: null, weight: 0, opens: false, distance: 0 };
function standingsOf(lines, decisions, grid, questionnaire, outside) {
	const walk2 = new Walk(
		grid,
		numbersOf(questionnaire),
		new Map(decisions.map((decision) => [decision.line, decision])),
		outside,
	);
	const standings = [];
	for (const line of lines) {
		const cited = line.segment.citedBy === null ? void 0 : standings[line.segment.citedBy];
		standings.push(cited === void 0 ? walk2.stand(line) : { ...cited, opens: false });
	}
	return standings;
}
var Walk = class {
	constructor(grid, numbers, decisions, outside) {
		this.grid = grid;
		this.numbers = numbers;
		this.decisions = decisions;
		this.outside = outside;
	}
	grid;
	numbers;
	decisions;
	outside;
	current = NOWHERE;
	/** Openings since the last line of text: a question repeated with its letters is one opening. */
	pending = [];
	final = false;
	cell = null;
	row = null;
	answeredInTable = false;
	beforeTable = NOWHERE;
	stand(line) {
		this.move(line);
		const decision = this.decisions.get(line.index);
		if (decision !== void 0) return this.follow(line, decision);
		if (this.grid.heads.has(line.index) || line.contents || line.text === "") return { ...NOWHERE, opens: line.contents };
		if (line.dressing) return { ...this.current, opens: true };
		if (this.outside(line)) return this.leave(line);
		return this.text(line);
	}
	text(line) {
		this.settle();
		if (line.segment.cell !== null) this.answeredInTable ||= this.pendingInTable;
		const column = columnAt(line, this.grid);
		if (column !== void 0 && column.numbers.length > 0) return this.inColumn(column.numbers);
		this.current = { ...this.current, distance: this.current.distance + 1 };
		return { ...this.current, opens: false };
	}
	pendingInTable = false;
	inColumn(numbers) {
		const opening3 = { numbers, how: "column", weight: 4, why: "column headed by the question", reach: "on", bare: false };
		return { numbers, opening: opening3, weight: 4, opens: false, distance: 0 };
	}
	follow(line, { numbers, opening: opening3, weight }) {
		if (opening3 === null) {
			this.current = NOWHERE;
			this.pending = [];
			this.final = isFinalHeading(line);
			return NOWHERE;
		}
		const standing = { numbers, opening: opening3, weight, opens: opening3.bare, distance: 0 };
		if (opening3.reach === "paragraph" || (this.final && opening3.how === "run-in")) return standing;
		if (opening3.bare) this.pending.push(standing);
		else this.pending = [];
		if (line.heading) this.final = false;
		this.current = standing;
		this.pendingInTable = line.segment.cell !== null;
		if (!opening3.bare && this.pendingInTable) this.answeredInTable = true;
		return standing;
	}
	leave(line) {
		if (line.segment.cell === null) this.current = NOWHERE;
		return NOWHERE;
	}
	/** Settles what a block of repeated questions opened. */
	settle() {
		if (this.pending.length > 1) this.current = collapsed(this.pending, this.numbers);
		this.pending = [];
	}
	/** Entering and leaving tables, rows and cells. */
	move(line) {
		const { cell } = line.segment;
		const before = this.cell;
		if (cell?.table === before?.table && cell?.row === before?.row && cell?.column === before?.column) return;
		this.cell = cell;
		if (cell !== null && cell.table === before?.table && cell.row === before.row) return this.nextCell();
		this.row = null;
		if (cell?.table === before?.table) return;
		if (before !== null && this.answeredInTable) this.current = this.beforeTable;
		this.settle();
		this.beforeTable = this.current;
		this.answeredInTable = false;
		this.pendingInTable = false;
	}
	/** Beside a question stands its answer, and beside the answer a comment on it: each cell begins with the question of the row. */
	nextCell() {
		const onlyQuestions = this.pending.length > 0;
		this.settle();
		if (onlyQuestions || this.row === null) this.row = this.current;
		this.current = this.row;
	}
};
function collapsed(block, { byNumber }) {
	let last2 = block.at(-1) ?? NOWHERE;
	for (let turn2 = 0; turn2 < 4; turn2++) {
		const parent = last2.numbers.length === 1 ? byNumber.get(last2.numbers[0] ?? "")?.parent : void 0;
		const whole = block.find((standing) => standing.numbers.length === 1 && standing.numbers[0] === parent?.number);
		const listed2 = [...(parent?.children.values() ?? [])].filter((child2) =>
			block.some((standing) => standing.numbers.includes(child2.number)),
		);
		const letters2 = /^[a-z]/.test(byNumber.get(last2.numbers[0] ?? "")?.part ?? "");
		if (whole === void 0 || listed2.length < (letters2 ? 2 : Math.max(3, parent?.children.size ?? 3)))
			return { ...last2, opens: false };
		last2 = whole;
	}
	return { ...last2, opens: false };
}

// visibility/marks.ts
var WORD = "confiden(?:tial|tiel|tielle|tiels|tielles)";
var PART2 =
	"(?:sections?|parts?|annex(?:es)?|information|comments?|passages?|chapters?|remarks?|appendix|addendum|observations?|notes?|material|version|paragraphs?|partie|annexe|chapitre|informations|commentaires|remarques)";
var HEADING = new RegExp(
	`[([]\\s*(?:strictly |strictement )?(?:${WORD}|restricted|not for publication|ne pas (?:publier|diffuser))\\b[^)\\]]*[)\\]]|^[\\W\\d]*(?:strictly |strictement )?${WORD}(?:\\s*$|\\s*[:\u2013\u2014(,-]|\\s+${PART2}\\b)|[:\u2013\u2014-]\\s*(?:strictly |strictement )?${WORD}\\W*$|\\b${PART2}\\s+(?:[\\divxa-z]{1,3}\\s+)?(?:strictement )?${WORD}\\b|\\bnot for publication\\b|\\bne pas (?:publier|diffuser)\\b|\\bnon destine\\w* a la publication`,
	"u",
);
var END =
	/(?:\bend|\bfin|\bends?)\b[^.]{0,40}confiden|confiden\w*[^.]{0,30}\b(?:ends?|end here|se termine|prend fin)\b|\bfin du passage|<\/\s*confiden/;
var BEGIN =
	/(?:\bbeginning|\bstart|\bbegin|\bdebut)s?\b[^.]{0,40}confiden|confiden\w*[^.]{0,30}\b(?:begins?|starts?|commence)\b|<\s*confiden/;
var IN_FRONT = new RegExp(
	`^\\s*(?:[([]\\s*(?:strictly |strictement )?${WORD}\\b[^)\\]]{0,40}[)\\]]|(?:strictly |strictement )?${WORD}\\s*[:\u2013\u2014]|-{2,}\\s*${WORD})`,
);
var BEHIND = new RegExp(`[([]\\s*(?:strictly |strictement )?${WORD}\\b[^)\\]]{0,40}[)\\]]\\s*\\.?$`);
var NEGATED = /\b(?:not|non|pas|no|nothing|rien|aucun\w*)\b[^.]{0,20}confiden/;
function isMarkedHeading(text) {
	const plain2 = folded(text);
	if (END.test(plain2) || NEGATED.test(plain2)) return false;
	return HEADING.test(plain2) || /(?<!\p{L})(?:CONFIDENTIAL|CONFIDENTIEL(?:LE)?S?)(?!\p{L})/u.test(text.replace(/^[^a-z]+$/, ""));
}
function isEndMark(text) {
	return text.length < 120 && END.test(folded(text));
}
function isBeginMark(text) {
	const plain2 = folded(text);
	if (text.length > 120 || END.test(plain2)) return false;
	return (
		BEGIN.test(plain2) ||
		new RegExp(
			`^[\\W_]*(?:strictly |strictement )?${WORD}(?:\\s+${PART2})?(?:\\s*[\u2013\u2014:-]?\\s*(?:not for publication|ne pas (?:publier|diffuser)))?[\\W_]*$`,
		).test(plain2)
	);
}
function isMarkedParagraph(text) {
	const plain2 = folded(text);
	return !END.test(plain2.slice(0, 80)) && !NEGATED.test(plain2.slice(0, 60)) && (IN_FRONT.test(plain2) || BEHIND.test(plain2));
}
var WITHHELD =
	/(?:\b(?:not|n't|nor)\b[^.]{0,30}\b(?:wish|want|like)\b[^.]{0,40}\bto (?:become|be(?:come)?)\b[^.]{0,15}\b(?:known|public|published|disclosed|attributed|quoted|named)|\bdo not (?:publish|disclose|pass (?:this|it) on|forward|circulate)\b|\b(?:inform|tell|told?)\b[^.]{0,30}\bcommittee,? but not\b|\bnot (?:to )?be (?:passed on|forwarded|transmitted|disclosed|communicated|revealed|published|made public)\b|\b(?:in strict|in|under) confidence\b|\bconfidentially\b|\bne (?:souhait\w+|voul\w+|veu\w+|desir\w+)[^.]{0,20}\bpas\b[^.]{0,60}(?:se sache|connue?s?|publie\w*|public|publique|divulgu\w+|rendue?s?)|\bne pas (?:publier|diffuser|divulguer|transmettre|communiquer)\b|\bcomite,? mais (?:pas|non)\b|\ba titre (?:strictement )?confidentiel|\bne (?:doi\w+|devra\w*|peu\w+|saurai\w+)[^.]{0,20}\b(?:etre|pas|ni)\b[^.]{0,30}(?:publie\w*|divulgue\w*|diffuse\w*|transmis\w*|communique\w*|rendue?s? public))/;
var HERE =
	/\b(?:this|these|it|them|we|us|our|please|secretariat|committee|ceci|cela|cette|ce|ces|nous|notre|merci|priere|comite)\b/;
function asksToWithhold(text) {
	const plain2 = folded(text);
	return plain2
		.split(/(?<=[.!?])\s+/)
		.some(
			(sentence) =>
				WITHHELD.test(sentence) &&
				HERE.test(sentence) &&
				!/\b(?:law|act|bill|helpline|hotline|decisions?|judgments?|loi|ligne|jugements?)\b[^.]{0,40}\b(?:not|ne|confiden)/.test(
					sentence,
				),
		);
}
function isMarkOnly(line) {
	return line.segment.cell !== null && line.text.length < 60 && (isBeginMark(line.text) || isMarkedHeading(line.text));
}

// visibility/parts.ts
var NUMBERED =
	/\b(sections?|chapters?|parts?|annex(?:es)?|appendi(?:x|ces)|chapitres?|parties?|annexes?|paragraphs?|para\.?|paragraphes?|points?)\s+((?:\d[\d.]*|[ivx]+\b|[a-h]\b)(?:\s*(?:,|and|et|to|a|-|–|&)\s*(?:\d[\d.]*|[ivx]+\b|[a-h]\b))*)/gu;
var COUNT = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, un: 1, deux: 2, trois: 3, quatre: 4, cinq: 5 };
var FOLLOWING =
	/\b(?:(?:the )?(?:following|next)|les?|la)\s+(?:(\d|[a-z]+)\s+)?(?:paragraphs?|paragraphes?|passages?|examples?|information|exemples?|informations?)\b(?:\s+(?:suivante?s?|ci-dessous|ci-apres))?/u;
var HERE2 =
	/\b(?:this|cette|cet|ce|ces|the present|la presente|rest of (?:this|the))\s+(section|chapter|part|annex|appendix|answer|chapitre|partie|annexe|reponse|paragraph|paragraphe|passage|example|exemple|case|information)/u;
function namedParts(sentence, place2) {
	const plain2 = folded(sentence);
	const found = [];
	let missing = false;
	for (const [, kind = "", list = ""] of plain2.matchAll(NUMBERED)) {
		const lines = /^para|^point/.test(kind)
			? numberedParagraphs(list, place2)
			: membersOf(list).flatMap((name) => section(kind, name, place2));
		found.push(...lines);
		missing ||= lines.length === 0 && !/^annex|^append/.test(kind);
	}
	const references2 = referencesIn(sentence, place2.questionnaire).flatMap((reference2) => reference2.numbers);
	found.push(...ofQuestions(references2, place2));
	if (found.length === 0 && !missing) found.push(...nearby(plain2, place2));
	return { lines: found, missing };
}
function sectionFrom(heading2, lines) {
	const found = [heading2.index];
	for (const line of lines.slice(heading2.index + 1)) {
		if (line.heading && line.rank <= heading2.rank) break;
		found.push(line.index);
		if (isEndMark(line.text)) break;
	}
	return found;
}
function headingAbove(at, lines) {
	for (let i2 = at; i2 >= 0; i2--) if (lines[i2]?.heading) return lines[i2] ?? null;
	return null;
}
function section(kind, name, { lines }) {
	const word = /^annex|^append/.test(kind)
		? "(?:annex|annexe|appendix)\\s+"
		: "(?:(?:section|chapter|part|chapitre|partie)\\s+)?";
	const start = new RegExp(`^\\W*${word}${name.replace(/\.$/, "").replace(/\./g, "\\.")}(?![\\d\\p{L}]|\\.\\d)`, "u");
	const heading2 = lines.find((line) => line.heading && start.test(folded(line.shown)));
	return heading2 === void 0 ? [] : sectionFrom(heading2, lines);
}
function numberedParagraphs(list, { lines, at }) {
	const members = membersOf(list);
	return lines
		.filter(
			(line) =>
				line.index !== at &&
				members.some(
					(name) =>
						folded(line.shown).startsWith(`${name}.`) ||
						folded(line.shown).startsWith(`${name} `) ||
						folded(line.shown).startsWith(`${name})`),
				),
		)
		.map((line) => line.index);
}
function membersOf(list) {
	const range = /^(\d+)\s*(?:to|a|-|–)\s*(\d+)$/.exec(list.trim());
	if (range === null)
		return list
			.split(/\s*(?:,|\band\b|\bet\b|&)\s*/)
			.map((name) => name.trim())
			.filter((name) => name !== "");
	const [first, last2] = [Number(range[1]), Number(range[2])];
	return Array.from({ length: Math.max(0, Math.min(200, last2 - first + 1)) }, (_, i2) => String(first + i2));
}
function ofQuestions(references2, { standings }) {
	if (references2.length === 0) return [];
	const within = (number) => references2.some((reference2) => number === reference2 || number.startsWith(`${reference2}.`));
	return standings.flatMap((standing, index2) => (standing.numbers.some(within) ? [index2] : []));
}
function nearby(plain2, { lines, at }) {
	const here = HERE2.exec(plain2)?.[1];
	if (here !== void 0 && /^para|^passage|^ex|^case|^info/.test(here)) return [at];
	const heading2 = headingAbove(at, lines);
	if (here !== void 0) return heading2 === null ? [at] : sectionFrom(heading2, lines);
	const following = FOLLOWING.exec(plain2);
	const texts = lines.slice(at + 1).filter((line) => line.text !== "");
	if (following !== null && !/what follows|ce qui suit/.test(plain2)) {
		const plural = /s\b/.test(following[0].split(" ").at(-1) ?? "") && following[1] === void 0;
		const count = COUNT[following[1] ?? ""] ?? (Number(following[1]) || (plural ? Number.POSITIVE_INFINITY : 1));
		if (Number.isFinite(count)) return texts.slice(0, count).map((line) => line.index);
	}
	return heading2 === null ? texts.map((line) => line.index) : sectionFrom(heading2, lines).filter((index2) => index2 >= at);
}

// visibility/index.ts
function visibilityOf(lines, bands, standings, questionnaire) {
	const statements = [...statementsIn(lines, standings), ...statementsInBands(bands)];
	const confidential = new Set(markedLines(lines, standings));
	let missing = false;
	for (const statement of statements) {
		const named2 = statement.except ?? (statement.of === "part" && statement.value === "confidential" ? statement.quote : null);
		if (named2 === null || statement.line === null) continue;
		const parts = namedParts(named2, { lines, standings, questionnaire, at: statement.line });
		for (const line of parts.lines) confidential.add(line);
		missing ||= parts.missing && statement.value !== "confidential";
	}
	const whole = statements.filter((statement) => statement.of === "document");
	return {
		value: missing ? "contradictory" : valueOf2(whole),
		evidence: whole.map(({ line, quote }) => ({ paragraph: line, quote })),
		confidential,
	};
}
function isStatementLine(line) {
	let selfBefore = false;
	for (const sentence of sentencesOf(line.text)) {
		if (sayingOf(sentence, selfBefore)?.of === "document" && line.text.length < 300) return true;
		selfBefore = speaksOfItself(sentence);
	}
	return false;
}
function valueOf2(whole) {
	const values = new Set(whole.map((statement) => statement.value));
	if (values.size > 1) return "contradictory";
	return [...values][0] ?? "unstated";
}
function statementsIn(lines, standings) {
	const found = [];
	let selfBefore = false;
	for (const line of lines) {
		if (line.segment.note !== null || line.text === "") continue;
		const answer = (standings[line.index]?.numbers.length ?? 0) > 0;
		for (const sentence of sentencesOf(line.text)) {
			const saying = sayingOf(sentence, selfBefore);
			selfBefore = speaksOfItself(sentence);
			if (saying === null || saying.of === "unclear") continue;
			if (saying.of === "document" && (isSectionMark(line, lines, standings) || (answer && !plainlyWhole(sentence, saying))))
				continue;
			found.push({ ...saying, line: line.index, quote: sentence.trim().slice(0, 300) });
		}
	}
	return found;
}
function plainlyWhole(sentence, saying) {
	return (
		speaksOfItself(sentence) &&
		(saying.value === "confidential" || /contribution|submission|soumission/i.test(sentence)) &&
		!isMarking(sentence)
	);
}
function isSectionMark(line, lines, standings) {
	if (line.heading && isMarkedHeading(line.text) && line.index > 2)
		return standings.slice(0, line.index).some((standing) => standing.numbers.length > 0);
	if (!isMarking(line.text) || (line.segment.cell !== null && lines.length > 20)) return isMarkOnly(line);
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	const texts = lines.filter((other) => other.text !== "");
	const atEnd = texts.slice(-3).some((other) => other.index === line.index) && !line.heading;
	return first >= 0 && line.index > first && !atEnd;
}
function statementsInBands(bands) {
	return bands.flatMap((band) => {
		const marking = band.text.split(/[\n\t|·•]+|\s{2,}/).find((part2) => isMarking(part2) || isBeginMark(part2));
		const saying = sentencesOf(marking ?? band.text)
			.map((sentence) => sayingOf(sentence, false))
			.find((found) => found !== null && found.of !== "part");
		if (
			saying === void 0 ||
			saying === null ||
			(marking === void 0 && saying.of !== "document" && saying.value !== "confidential")
		)
			return [];
		return [{ ...saying, of: "document", line: null, quote: band.text.trim().slice(0, 300) }];
	});
}
function markedLines(lines, standings) {
	const found = [];
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	for (const line of lines) {
		if (line.text === "") continue;
		if (line.heading && isMarkedHeading(line.text) && first >= 0 && line.index > 2) found.push(...sectionFrom(line, lines));
		else if (isMarkOnly(line)) found.push(...rowOrColumn(line, lines));
		else if (isBeginMark(line.text) && first >= 0 && line.index > first) found.push(...untilEnd(line, lines));
		else if (isMarkedParagraph(line.text)) found.push(line.index, ...untilEndMark(line, lines));
		else if (asksToWithhold(line.text)) found.push(line.index);
	}
	return [...found, ...notesOf(found, lines)];
}
function rowOrColumn(mark, lines) {
	const at = mark.segment.cell;
	const same = (line) =>
		line.segment.cell?.table === at?.table &&
		(at?.row === 0 ? line.segment.cell?.column === at.column : line.segment.cell?.row === at?.row);
	return lines.filter(same).map((line) => line.index);
}
function untilEnd(mark, lines) {
	const marked = untilEndMark(mark, lines);
	if (marked.length > 0) return [mark.index, ...marked];
	const heading2 = headingAbove(mark.index - 1, lines);
	const section2 = heading2 === null ? lines.map((line) => line.index) : sectionFrom(heading2, lines);
	return section2.filter((index2) => index2 >= mark.index);
}
function untilEndMark(mark, lines) {
	const end2 = lines.findIndex((line) => line.index > mark.index && isEndMark(line.text));
	const again = lines.findIndex((line) => line.index > mark.index && (isBeginMark(line.text) || isMarkedParagraph(line.text)));
	return end2 < 0 || (again >= 0 && again < end2)
		? []
		: Array.from({ length: end2 - mark.index }, (_, i2) => mark.index + 1 + i2);
}
function notesOf(found, lines) {
	const cited = new Set(found);
	return lines.filter((line) => line.segment.citedBy !== null && cited.has(line.segment.citedBy)).map((line) => line.index);
}

// index.ts
function readDocument(tree, context) {
	const { questionnaire } = context;
	const names = partyNames(context.parties);
	const lines = linesOf(tree);
	const grid = gridOf(lines, questionnaire, names);
	const quotations = quotationsIn(lines);
	const decisions = decide(eventsOf({ lines, questionnaire, grid, quotations, isName: names.isNameWord }), questionnaire);
	const standings = standingsOf(lines, decisions, grid, questionnaire, outsideOf(lines, decisions));
	const visibility = visibilityOf(lines, tree.bands, standings, questionnaire);
	const columns = [...grid.columns.values()].flatMap((column) => column.parties);
	const parties = documentParties(lines, context.parties, columns);
	const partiesOf = partiesByLine(lines, standings, parties, names, grid);
	const placed = lines.map((line, i2) => {
		const standing = standings[i2];
		return {
			line,
			standing,
			parties: partiesOf[i2] ?? [],
			visibility: lineVisibility(line, visibility),
			role: roleOf(line, standing, quotations, grid),
		};
	});
	const passages = passagesOf(placed, context.languageOf);
	const firstAnswer = standings.findIndex((standing) => standing.numbers.length > 0);
	return {
		kind: kindOf(lines, standings),
		language: mainLanguage(passages),
		visibility: { value: visibility.value, evidence: visibility.evidence },
		parties,
		...authorsOf(lines, firstAnswer, names),
		passages,
	};
}
function outsideOf(lines, decisions) {
	const lastOpening = decisions.filter((decision) => decision.opening !== null).at(-1)?.line ?? -1;
	const texts = lines.filter((line) => line.text !== "" && line.segment.note === null);
	const tail = new Set(texts.slice(-6).map((line) => line.index));
	return (line) => line.index > lastOpening && tail.has(line.index) && (isFarewell(line) || isStatementLine(line));
}
function lineVisibility(line, { value: value2, confidential }) {
	return value2 === "public" && confidential.has(line.index) ? "confidential" : value2;
}
function roleOf(line, standing, quotations, grid) {
	if (quotations.has(line.index) || columnAt(line, grid)?.quotation === true) return "quotation";
	if (standing.opens) return standing.opening !== null && /wording/.test(standing.opening.how) ? "question" : "heading";
	return line.heading || grid.heads.has(line.index) || line.contents ? "heading" : "text";
}
function mainLanguage(passages) {
	const lengths = /* @__PURE__ */ new Map();
	for (const { language, text, role } of passages) {
		if (language !== null && role !== "question") lengths.set(language, (lengths.get(language) ?? 0) + text.length);
	}
	return [...lengths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "en";
}

// ../../word/limits.ts
var LIMITS = {
	fileBytes: 50 << 20,
	inflatedBytes: 192 << 20,
	ratio: 200,
	ratioFrom: 32 << 20,
	entries: 1e4,
	depth: 256,
	paragraphs: 4e5,
	milliseconds: 1600,
	millisecondsPerMegabyte: 1e3,
	megabytes: 200,
};

// ../../word/refusal.ts
var WordRefusal = class extends Error {
	constructor(code, message, options) {
		super(message, options);
		this.code = code;
	}
	code;
	name = "WordRefusal";
};
function damaged(what, cause) {
	const message = `The file is damaged (${what}). Open it in Word, save it again as .docx and send that.`;
	return new WordRefusal("damaged", message, cause === void 0 ? void 0 : { cause });
}
function tooLarge(what) {
	return new WordRefusal("too-large", `The document is too large to be read (${what}). Split it, or remove what is not text.`);
}

// ../../word/apart.ts
var turn = Promise.resolve();

// ../../word/xml/walk.ts
var import_saxes = __toESM(require_saxes(), 1);

// ../../word/xml/decode.ts
var Decoder = class {
	#decoder;
	/** The text of the next chunk. */
	decode(chunk) {
		this.#decoder ??= decoderFor(chunk);
		return this.#decoder.decode(chunk, { stream: true });
	}
	/** What is left at the end. */
	end() {
		return this.#decoder?.decode() ?? "";
	}
};
function decoderFor(start) {
	const [a, b] = start;
	if ((a === 255 && b === 254) || (a === 60 && b === 0)) return new TextDecoder("utf-16le");
	if ((a === 254 && b === 255) || (a === 0 && b === 60)) return new TextDecoder("utf-16be");
	const head = Buffer.from(start.subarray(0, 200)).toString("latin1");
	const label = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(head)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(/^utf-?16/i.test(label) ? "utf-8" : label);
	} catch (error) {
		throw damaged(`it is written in ${label}`, error);
	}
}

// ../../word/xml/element.ts
function attribute(tag, name) {
	if (tag === void 0) return void 0;
	for (const spelling of tag.scope.spellings(name)) {
		const value2 = tag.attributes[spelling];
		if (value2 !== void 0) return value2;
	}
	return void 0;
}
function child(element, name) {
	return element?.children.find((one) => one.name === name);
}
function valueIn(element, name) {
	return attribute(child(element, name), "w:val");
}
function numberIn(element, name) {
	return integer(valueIn(element, name));
}
function integer(value2) {
	return value2 !== void 0 && /^\s*[-+]?\d{1,9}\s*$/.test(value2) ? Number(value2) : void 0;
}
function flagIn(element, name) {
	const found = child(element, name);
	return found === void 0 ? void 0 : isOn(attribute(found, "w:val"));
}
function isOn(value2) {
	return value2 === void 0 || !/^(0|false|off)$/i.test(value2.trim());
}
function allText(element) {
	return element.text + element.children.map(allText).join("");
}

// ../../word/xml/namespaces.ts
var PREFIXES = {
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
	"http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
	"http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
	"http://purl.oclc.org/ooxml/officeDocument/math": "m",
	"http://schemas.openxmlformats.org/drawingml/2006/main": "a",
	"http://purl.oclc.org/ooxml/drawingml/main": "a",
	"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
	"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
	"http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
	"http://purl.oclc.org/ooxml/drawingml/picture": "pic",
	"http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
	"http://purl.oclc.org/ooxml/drawingml/chart": "c",
	"http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
	"http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
	"http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
	"http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
	"http://schemas.microsoft.com/office/word/2010/wordml": "w14",
	"http://schemas.microsoft.com/office/word/2012/wordml": "w15",
	"urn:schemas-microsoft-com:vml": "v",
	"urn:schemas-microsoft-com:office:office": "o",
	"http://schemas.openxmlformats.org/package/2006/relationships": "rel",
	"http://schemas.openxmlformats.org/package/2006/content-types": "ct",
	"http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
	"http://purl.org/dc/elements/1.1/": "dc",
	"http://purl.org/dc/terms/": "dcterms",
	"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "app",
	"http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "app",
	"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "cust",
	"http://purl.oclc.org/ooxml/officeDocument/customProperties": "cust",
	"http://www.w3.org/XML/1998/namespace": "xml",
};
var Scope = class _Scope {
	#uris;
	#names = /* @__PURE__ */ new Map();
	#spellings = /* @__PURE__ */ new Map();
	#inner = /* @__PURE__ */ new Map();
	constructor(uris = /* @__PURE__ */ new Map([["xml", "http://www.w3.org/XML/1998/namespace"]])) {
		this.#uris = uris;
	}
	/** The scope inside an element with these attributes; the same one when it declares nothing. */
	enter(attributes) {
		let declared = "";
		for (const name in attributes) {
			if (name.charCodeAt(0) === 120 && name.startsWith("xmlns"))
				declared += `${name}=${attributes[name]}
`;
		}
		return declared === "" ? this : this.#declare(declared, attributes);
	}
	/** An element's name with our prefix, `?:name` in a namespace that means nothing to us. */
	name(written) {
		const known = this.#names.get(written);
		if (known !== void 0) return known;
		const colon = written.indexOf(":");
		const prefix = PREFIXES[this.uri(colon < 0 ? "" : written.slice(0, colon)) ?? ""] ?? "?";
		const name = `${prefix}:${written.slice(colon + 1)}`;
		this.#names.set(written, name);
		return name;
	}
	/** How an attribute that we call `name` may be written here; one without our prefix is written as it is. */
	spellings(name) {
		const known = this.#spellings.get(name);
		if (known !== void 0) return known;
		const [prefix = "", local = ""] = name.split(":");
		const written = [...this.#uris.keys()].filter((key) => key !== "" && PREFIXES[this.#uris.get(key) ?? ""] === prefix);
		const spellings = local === "" ? [name] : written.map((key) => `${key}:${local}`);
		this.#spellings.set(name, spellings);
		return spellings;
	}
	/** The namespace bound to a prefix as the file writes it. */
	uri(prefix) {
		return this.#uris.get(prefix);
	}
	#declare(declared, attributes) {
		let scope = this.#inner.get(declared);
		if (scope === void 0) {
			const uris = new Map(this.#uris);
			for (const [name, uri] of Object.entries(attributes)) {
				if (name === "xmlns") uris.set("", uri);
				else if (name.startsWith("xmlns:")) uris.set(name.slice(6), uri);
			}
			scope = new _Scope(uris);
			this.#inner.set(declared, scope);
		}
		return scope;
	}
};

// ../../word/xml/walk.ts
function walk(part2, state, visitor) {
	const walker = new Walker(part2, state, visitor);
	const parser = new import_saxes.SaxesParser({ xmlns: false, position: false });
	parser.on("doctype", () => {
		throw damaged(`${part2.name} has a DOCTYPE, which Word never writes`);
	});
	parser.on("opentag", (tag) => walker.open(tag.name, tag.attributes));
	parser.on("closetag", () => walker.close());
	parser.on("text", (text) => walker.text(text));
	parser.on("cdata", (text) => walker.text(text));
	const decoder = new Decoder();
	try {
		part2.pour((chunk) => parser.write(decoder.decode(chunk)));
		parser.write(decoder.end()).close();
	} catch (error) {
		throw error instanceof WordRefusal ? error : damaged(`${part2.name} is not well-formed`, error);
	}
}
var Walker = class {
	constructor(part2, state, visitor) {
		this.part = part2;
		this.state = state;
		this.visitor = visitor;
	}
	part;
	state;
	visitor;
	#scope = new Scope();
	/** By depth: the scope to return to, what to do at the end, whether a branch of alternate content was taken. */
	#scopes = [];
	#ends = [];
	#taken = [];
	#depth = 0;
	#skipped = 0;
	#growing = [];
	#tree;
	open(written, attributes) {
		const depth = ++this.#depth;
		if (depth > this.part.depth) throw tooLarge(`${this.part.name} is nested more than ${this.part.depth} deep`);
		this.#scopes[depth] = this.#scope;
		this.#ends[depth] = void 0;
		this.#taken[depth] = false;
		if (this.#skipped > 0) return;
		this.#scope = this.#scope.enter(attributes);
		const tag = { name: this.#scope.name(written), attributes, scope: this.#scope };
		if (tag.name.startsWith("mc:") && this.#compatibility(tag)) return;
		if (this.#tree === void 0) this.#visit(tag, depth);
		else this.#grow(tag);
	}
	close() {
		const depth = this.#depth--;
		this.#scope = this.#scopes[depth] ?? this.#scope;
		if (this.#skipped > 0) {
			if (depth === this.#skipped) this.#skipped = 0;
			return;
		}
		if (this.#tree !== void 0) this.#ripen(this.#tree, depth);
		else this.#ends[depth]?.(this.state);
	}
	text(text) {
		if (this.#skipped > 0) return;
		const inner2 = this.#growing.at(-1);
		if (inner2 !== void 0) inner2.text += text;
		else this.visitor.text?.(this.state, text);
	}
	#visit(tag, depth) {
		const step = this.visitor.open(this.state, tag);
		if (step === void 0) return;
		if (step === "skip") this.#skipped = depth;
		else if (typeof step === "function") this.#ends[depth] = step;
		else {
			this.#tree = { from: depth, step };
			this.#grow(tag);
		}
	}
	#grow(tag) {
		const element = { name: tag.name, attributes: tag.attributes, scope: tag.scope, children: [], text: "" };
		this.#growing.at(-1)?.children.push(element);
		this.#growing.push(element);
		this.#ends[this.#depth] = grown;
	}
	#ripen(tree, depth) {
		if (this.#ends[depth] === void 0) return;
		const element = this.#growing.pop();
		if (depth !== tree.from || element === void 0) return;
		this.#tree = void 0;
		tree.step.tree(this.state, element);
	}
	/** Alternate content is settled here, once for all readers: the first choice that we understand, else the fallback. */
	#compatibility(tag) {
		if (tag.name === "mc:AlternateContent") return true;
		if (tag.name !== "mc:Choice" && tag.name !== "mc:Fallback") return false;
		const above = this.#depth - 1;
		if (this.#taken[above] || (tag.name === "mc:Choice" && !understood(tag))) this.#skipped = this.#depth;
		else this.#taken[above] = true;
		return true;
	}
};
var grown = () => {};
function understood(tag) {
	const needed = (attribute(tag, "Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
	return needed.every((prefix) =>
		/^(http:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\/|urn:schemas-microsoft-com:)/.test(tag.scope.uri(prefix) ?? ""),
	);
}

// ../../word/story/links.ts
var linkRules = {
	"w:hyperlink": (story, tag) => {
		const target2 = story.relationships.get(attribute(tag, "r:id") ?? "");
		const anchor = attribute(tag, "w:anchor");
		const address = target2?.external ? target2.target + (anchor === void 0 ? "" : `#${anchor}`) : void 0;
		story.links.push(safeLink(address));
		return (at) => void at.links.pop();
	},
};
function safeLink(address) {
	return address !== void 0 && /^(https?:\/\/|mailto:)/i.test(address.trim()) ? address.trim() : void 0;
}

// ../../word/story/fields.ts
var fieldRules = {
	"w:fldChar": (story, tag) => {
		const type = attribute(tag, "w:fldCharType");
		if (type === "begin") story.fields.push({ code: "", shown: false, link: void 0, swallowed: "", written: false, from: null });
		else if (type === "separate") show(story);
		else if (type === "end") end(story);
		return type === "begin" ? { tree: formField } : void 0;
	},
	"w:instrText": (story) => {
		story.listening = true;
		story.heard = "";
		return addCode;
	},
	"w:fldSimple": (story, tag) => {
		const code = attribute(tag, "w:instr") ?? "";
		story.fields.push({ code, shown: false, link: void 0, swallowed: "", written: false, from: null });
		show(story);
		return end;
	},
};
function closeFields(story, outside = 0) {
	for (const field of story.fields.splice(outside)) {
		if (field.swallowed !== "") story.shared.findings.add("unreadable", `field without an end: ${field.swallowed}`);
	}
}
function addCode(story) {
	story.listening = false;
	const field = story.fields.at(-1);
	if (field !== void 0 && !field.shown && field.code.length < 4e3) field.code += story.heard;
}
function show(story) {
	const field = story.fields.at(-1);
	if (field === void 0 || field.shown || field.written) return;
	field.shown = true;
	field.link = linkOf(field.code);
	const { container, paragraph } = story;
	field.from = { container, block: container.blocks.length, paragraph, run: paragraph?.runs.length ?? 0 };
}
function end(story) {
	const field = story.fields.pop();
	if (field?.shown && /^\s*(TOC|INDEX|TOA|RD|XE|TC|TA|SET|ASK)\b/i.test(field.code)) leaveOut(story, field);
}
function leaveOut(story, field) {
	const { from } = field;
	if (from === null || from.container !== story.container) return;
	const { paragraph } = story;
	const whole = from.paragraph === null || from.run === 0;
	const entries = from.container.blocks.splice(from.block + (whole || from.paragraph === paragraph ? 0 : 1));
	if (paragraph !== null) {
		paragraph.runs.splice(from.paragraph === paragraph ? from.run : 0);
		paragraph.emptied = true;
	}
	if (entries.length > 0)
		story.shared.findings.add("unreadable", `${field.code.trim().split(/\s/)[0]} field, left out: ${entries.length} entries`);
}
function linkOf(code) {
	const written = /^\s*HYPERLINK\s+(?!\\)(?:"([^"]*)"|(\S+))/i.exec(code);
	return safeLink(written?.[1] ?? written?.[2]);
}
function formField(story, element) {
	const data = child(element, "w:ffData");
	const field = story.fields.at(-1);
	if (data === void 0 || field === void 0) return;
	const text = checkBox(child(data, "w:checkBox")) ?? dropDown(child(data, "w:ddList"));
	if (text === void 0) return;
	field.shown = true;
	story.say(text);
	field.shown = false;
	field.written = true;
}
function checkBox(box) {
	if (box === void 0) return void 0;
	return (flagIn(box, "w:checked") ?? flagIn(box, "w:default") ?? false) ? "\u2612" : "\u2610";
}
function dropDown(list) {
	if (list === void 0) return void 0;
	const index2 = integer(valueIn(list, "w:result") ?? valueIn(list, "w:default")) ?? 0;
	const entries = list.children.filter((one) => one.name === "w:listEntry");
	return attribute(entries[index2], "w:val") ?? "";
}

// ../../word/styles/look.ts
function lookOf(layers) {
	const { paragraph, character, direct, defaults } = layers;
	const styles = layers.plain
		? { ...layers, paragraph: { ...paragraph, bold: void 0, italic: void 0, underline: void 0 } }
		: layers;
	const raised = last(layers, "raised");
	const rtl = last(layers, "rtl");
	const lang = rtl
		? (direct.langBidi ?? character.langBidi ?? paragraph.langBidi)
		: (direct.lang ?? character.lang ?? paragraph.lang);
	return {
		shown: {
			...(toggled(styles, "bold") && { bold: true }),
			...(toggled(styles, "italic") && { italic: true }),
			...(last(styles, "underline") && { underline: true }),
			...(toggled(layers, "strike") && { strike: true }),
			...(raised !== void 0 && raised !== "none" && { raised }),
			...(rtl && { rtl: true }),
			...(lang !== void 0 && lang !== "" && { lang }),
		},
		hidden: toggled(layers, "hidden"),
		font: direct.font ?? character.font ?? paragraph.font ?? defaults.font,
	};
}
function toggled(layers, name) {
	const direct = layers.direct[name];
	if (direct !== void 0) return direct;
	return layers.defaults[name] === true || (layers.paragraph[name] ?? false) !== (layers.character[name] ?? false);
}
function last(layers, name) {
	return layers.direct[name] ?? layers.character[name] ?? layers.paragraph[name] ?? layers.defaults[name];
}

// ../../word/styles/run-properties.ts
var NO_PROPERTIES = {};
function runProperties(element) {
	if (element === void 0 || element.children.length === 0) return NO_PROPERTIES;
	const lang = child(element, "w:lang");
	const fonts = child(element, "w:rFonts");
	return {
		bold: flagIn(element, "w:b"),
		italic: flagIn(element, "w:i"),
		strike: flagIn(element, "w:strike") ?? flagIn(element, "w:dstrike"),
		hidden: flagIn(element, "w:specVanish") || flagIn(element, "w:vanish"),
		underline: underlineOf(child(element, "w:u")),
		raised: raisedOf(valueIn(element, "w:vertAlign")),
		rtl: flagIn(element, "w:rtl"),
		lang: attribute(lang, "w:val"),
		langBidi: attribute(lang, "w:bidi"),
		font: attribute(fonts, "w:ascii") ?? attribute(fonts, "w:hAnsi"),
		style: valueIn(element, "w:rStyle"),
	};
}
function over(lower, upper) {
	if (upper === NO_PROPERTIES) return lower;
	if (lower === NO_PROPERTIES) return upper;
	const said = Object.entries(lower).filter(([, value2]) => value2 !== void 0);
	return { ...upper, ...Object.fromEntries(said) };
}
function underlineOf(element) {
	return element === void 0 ? void 0 : attribute(element, "w:val") !== "none";
}
function raisedOf(value2) {
	if (value2 === void 0) return void 0;
	return value2 === "superscript" ? "super" : value2 === "subscript" ? "sub" : "none";
}

// ../../word/story/draft.ts
function runsOf(draft, cite2) {
	return draft.runs.map(({ text, look, link, citation }) => {
		const run = { text, ...look.shown };
		if (link !== void 0) run.link = link;
		if (citation !== void 0) cite2(run, citation);
		return run;
	});
}
function isVisible(draft) {
	return draft.runs.some((run) => run.text !== "" || run.citation !== void 0);
}

// ../../word/story/paragraph-properties.ts
var PLAIN = {
	style: void 0,
	numId: void 0,
	level: void 0,
	outline: void 0,
	markRemoved: false,
	markHidden: void 0,
	lang: void 0,
};
function paragraphProperties(element) {
	const list = child(element, "w:numPr");
	const mark = child(element, "w:rPr");
	const run = runProperties(mark);
	return {
		style: valueIn(element, "w:pStyle"),
		numId: valueIn(list, "w:numId"),
		level: numberIn(list, "w:ilvl"),
		outline: numberIn(element, "w:outlineLvl"),
		markRemoved: child(mark, "w:del") !== void 0 || child(mark, "w:moveFrom") !== void 0,
		markHidden: run.hidden,
		lang: run.lang,
	};
}

// ../../word/story/paragraphs.ts
var paragraphRules = {
	"w:p": (story) => {
		if (story.paragraph !== null) return void 0;
		story.countParagraph();
		story.paragraph = begin(story);
		return close;
	},
	"w:pPr": () => ({ tree: setProperties }),
	"w:sectPr": () => ({ tree: (story, element) => void story.shared.sections.push(element) }),
};
function closeContainer(story) {
	const { pending } = story.container;
	story.container.pending = null;
	if (pending !== null) emit(story, pending);
}
function begin(story) {
	const { pending } = story.container;
	story.container.pending = null;
	const controls = story.controls.flatMap((control) => control.name ?? []);
	if (pending !== null) return pending;
	const style = story.shared.styles.paragraph(void 0);
	return { properties: PLAIN, style, look: void 0, controls, runs: [], after: [], hidden: "", emptied: false };
}
function setProperties(story, element) {
	const draft = story.paragraph;
	if (draft === null) return;
	const section2 = element.children.find((one) => one.name === "w:sectPr");
	if (section2 !== void 0) story.shared.sections.push(section2);
	const properties = paragraphProperties(element);
	const { markRemoved, markHidden } = properties;
	const style = story.shared.styles.paragraph(properties.style);
	draft.look = void 0;
	if (isVisible(draft))
		draft.properties = { ...draft.properties, markRemoved, markHidden: markHidden ?? styleHides(style.run.hidden) };
	else Object.assign(draft, { properties, style });
}
function styleHides(hidden) {
	return hidden ?? false;
}
function close(story) {
	const draft = story.paragraph;
	story.paragraph = null;
	if (draft === null || story.gone > 0) return;
	if (draft.hidden !== "") story.shared.findings.add("hidden", draft.hidden);
	draft.hidden = "";
	if (!endsHere(story, draft)) hold(story, draft);
	else if (!draft.emptied || isVisible(draft)) emit(story, draft);
	else story.container.blocks.push(...draft.after);
}
function endsHere(story, draft) {
	if (draft.properties.markRemoved) return false;
	const mark = { ...NO_PROPERTIES, hidden: draft.properties.markHidden };
	return !lookOf({
		defaults: story.shared.styles.defaults,
		paragraph: draft.style.run,
		character: NO_PROPERTIES,
		direct: mark,
		plain: false,
	}).hidden;
}
function hold(story, draft) {
	if (isVisible(draft)) story.container.pending = draft;
	else story.container.blocks.push(...draft.after);
}
function emit(story, draft) {
	const label = labelOf(story, draft);
	const paragraph = {
		kind: "paragraph",
		label: label?.text ?? null,
		list: label === null || (label.text === null && !label.bullet) ? null : { level: label.level, bullet: label.bullet },
		heading: headingOf(draft),
		style: draft.style.name,
		origin: story.origin,
		controls: draft.controls,
		runs: runsOf(draft, (run, citation) => story.shared.citations.push({ run, citation })),
	};
	story.container.blocks.push(paragraph, ...draft.after);
}
function labelOf(story, draft) {
	const { properties, style } = draft;
	const list = story.shared.lists.find(properties.numId ?? style.numId ?? "0");
	if (list === void 0) return null;
	const level = properties.level ?? list.linked(style.lineage) ?? style.level ?? 0;
	const lang = properties.lang ?? style.run.lang ?? story.shared.styles.defaults.lang;
	const label = story.counters.next(list, level, lang);
	return label && { ...label, level };
}
function headingOf(draft) {
	const { outline } = draft.properties;
	if (outline === void 0) return draft.style.heading;
	return outline >= 0 && outline < 9 ? outline + 1 : null;
}

// ../../word/story/boxes.ts
var boxRules = {
	"w:txbxContent": (story) => {
		const unseen = story.visible ? 0 : 1;
		story.silent += unseen;
		story.gone += unseen;
		story.enterBox();
		return (at) => closeBox(at, unseen);
	},
	"dgm:relIds": (story, tag) => {
		const target2 = story.relationships.get(attribute(tag, "r:dm") ?? "");
		if (target2 === void 0 || target2.external || !story.visible) return void 0;
		place(story, story.shared.diagramTexts(target2.target).map(boxParagraph));
		return void 0;
	},
};
function closeBox(story, unseen) {
	closeContainer(story);
	closeFields(story);
	const blocks = story.leaveBox();
	story.silent -= unseen;
	story.gone -= unseen;
	place(story, blocks);
}
function place(story, blocks) {
	const places = story.paragraph?.after ?? story.container.blocks;
	for (const block of blocks) places.push(block);
}
function boxParagraph(text) {
	return {
		kind: "paragraph",
		label: null,
		list: null,
		heading: null,
		style: null,
		origin: "textbox",
		controls: [],
		runs: [{ text }],
	};
}

// ../../word/story/citations.ts
var citationRules = {
	"w:footnoteReference": (story, tag) => cite(story, tag, "footnote"),
	"w:endnoteReference": (story, tag) => cite(story, tag, "endnote"),
};
function cite(story, tag, kind) {
	const id = attribute(tag, "w:id");
	if (id === void 0 || !story.visible || story.paragraph === null || story.run === null) return void 0;
	const follows2 = attribute(tag, "w:customMarkFollows");
	const custom = follows2 !== void 0 && isOn(follows2);
	const citation = { kind, id, section: story.shared.sections.length, custom };
	const draft = { text: "", look: story.run.look, link: void 0, citation };
	story.paragraph.runs.push(draft);
	if (custom) story.run.marking = draft;
	return void 0;
}

// ../../word/story/controls.ts
var controlRules = {
	"w:sdt": (story) => {
		story.controls.push({ name: void 0, placeholder: false });
		return (at) => void at.controls.pop();
	},
	"w:sdtPr": () => ({ tree: setControl }),
	"w:sdtEndPr": () => "skip",
	"w:sdtContent": (story) => {
		if (story.controls.at(-1)?.placeholder !== true) return void 0;
		story.silent++;
		return (at) => void at.silent--;
	},
};
function setControl(story, element) {
	const control = story.controls.at(-1);
	if (control === void 0) return;
	control.placeholder = flagIn(element, "w:showingPlcHdr") ?? false;
	control.name = named(valueIn(element, "w:tag")) ?? named(valueIn(element, "w:alias"));
	if (control.name !== void 0 && story.paragraph !== null) story.paragraph.controls.push(control.name);
}
function named(name) {
	return name === void 0 || name.trim() === "" ? void 0 : name;
}

// ../../word/story/drawings.ts
var drawingRules = {
	"w:drawing": (story) => begin2(story),
	"w:pict": (story) => begin2(story),
	"w:object": (story) => begin2(story),
	"wp:docPr": (story, tag) => describe(story, attribute(tag, "descr") || attribute(tag, "title") || attribute(tag, "name")),
	"v:shape": (story, tag) => describe(story, attribute(tag, "alt")),
	"pic:pic": is("picture"),
	"v:imagedata": is("picture"),
	"c:chart": is("picture"),
	"o:OLEObject": (story, tag) => {
		const drawing = story.drawings.at(-1);
		if (drawing !== void 0) Object.assign(drawing, { kind: "embedded", text: attribute(tag, "ProgID") ?? "object" });
		return void 0;
	},
	"v:textpath": (story, tag) => {
		wordArt(story, tag);
		return void 0;
	},
	"w:altChunk": (story) => {
		story.shared.findings.add("unreadable", "another document, inserted as it is (altChunk)");
		return void 0;
	},
};
function begin2(story) {
	story.drawings.push({ kind: null, text: "" });
	return (at) => {
		const drawing = at.drawings.pop();
		if (drawing?.kind && at.silent === 0) at.shared.findings.add(drawing.kind, drawing.text);
	};
}
function describe(story, text) {
	const drawing = story.drawings.at(-1);
	if (drawing !== void 0 && drawing.kind === null && text) drawing.text = text;
}
function is(kind) {
	return (story) => {
		const drawing = story.drawings.at(-1);
		if (drawing !== void 0) drawing.kind ??= kind;
		return void 0;
	};
}
function wordArt(story, tag) {
	const text = attribute(tag, "string");
	if (text !== void 0 && story.visible) story.say(text);
}

// ../../word/equations/linear.ts
var WRITERS = {
	"m:r": (element) => element.children.map((one) => (one.name === "m:t" || one.name === "w:t" ? one.text : "")).join(""),
	"m:f": (element) =>
		value(element, "m:fPr", "m:type") === "noBar"
			? `(${part(element, "m:num")} \xA6 ${part(element, "m:den")})`
			: fraction(element),
	"m:sSup": (element) => `${grouped(element, "m:e")}^${grouped(element, "m:sup")}`,
	"m:sSub": (element) => `${grouped(element, "m:e")}_${grouped(element, "m:sub")}`,
	"m:sSubSup": (element) => `${grouped(element, "m:e")}_${grouped(element, "m:sub")}^${grouped(element, "m:sup")}`,
	"m:sPre": (element) => `_${grouped(element, "m:sub")}^${grouped(element, "m:sup")}${grouped(element, "m:e")}`,
	"m:rad": radical,
	"m:nary": nary,
	"m:d": delimited,
	"m:func": (element) => `${part(element, "m:fName")} ${part(element, "m:e")}`,
	"m:limLow": (element) => `${part(element, "m:e")}_${grouped(element, "m:lim")}`,
	"m:limUpp": (element) => `${part(element, "m:e")}^${grouped(element, "m:lim")}`,
	"m:acc": (element) => part(element, "m:e") + (value(element, "m:accPr", "m:chr") ?? "\u0302"),
	"m:bar": (element) => `${part(element, "m:e")}\u0305`,
	"m:m": (element) =>
		`[${rowsOf(element, "m:mr")
			.map((row) => rowsOf(row, "m:e").map(inner).join(", "))
			.join("; ")}]`,
	"m:eqArr": (element) => rowsOf(element, "m:e").map(inner).join("\n"),
	"w:del": () => "",
	"w:moveFrom": () => "",
};
function linearMath(element) {
	if (/Pr$/.test(element.name)) return "";
	const write = Object.hasOwn(WRITERS, element.name) ? WRITERS[element.name] : void 0;
	return (write ?? inner)(element);
}
function inner(element) {
	return element.children.map(linearMath).join("");
}
function part(element, name) {
	const found = child(element, name);
	return found === void 0 ? "" : inner(found);
}
function grouped(element, name) {
	const text = part(element, name);
	return /^([\p{L}\p{M}]+|[\d.,]+|.|\(.*\))$/u.test(text) ? text : `(${text})`;
}
function fraction(element) {
	return `${grouped(element, "m:num")}/${grouped(element, "m:den")}`;
}
function radical(element) {
	const degree = flagIn(child(element, "m:radPr"), "m:degHide") ? "" : part(element, "m:deg");
	const root = { "": "\u221A", 2: "\u221A", 3: "\u221B", 4: "\u221C" }[degree] ?? `\u221A[${degree}]`;
	return `${root}(${part(element, "m:e")})`;
}
function nary(element) {
	const sign3 = value(element, "m:naryPr", "m:chr") ?? "\u222B";
	const [below, above] = [part(element, "m:sub"), part(element, "m:sup")];
	return `${sign3}${below === "" ? "" : `_${grouped(element, "m:sub")}`}${above === "" ? "" : `^${grouped(element, "m:sup")}`} ${part(element, "m:e")}`;
}
function delimited(element) {
	const [begin3, end2] = [value(element, "m:dPr", "m:begChr") ?? "(", value(element, "m:dPr", "m:endChr") ?? ")"];
	return (
		begin3 +
		rowsOf(element, "m:e")
			.map(inner)
			.join(value(element, "m:dPr", "m:sepChr") ?? "|") +
		end2
	);
}
function rowsOf(element, name) {
	return element.children.filter((one) => one.name === name);
}
function value(element, properties, name) {
	return attribute(child(child(element, properties), name), "m:val");
}

// ../../word/symbols/tables.ts
var SYMBOL_FONTS = {
	symbol:
		" !\u2200#\u2203%&\u220D()*+,\u2212./0123456789:;<=>?\u2245\u0391\u0392\u03A7\u0394\u0395\u03A6\u0393\u0397\u0399\u03D1\u039A\u039B\u039C\u039D\u039F\u03A0\u0398\u03A1\u03A3\u03A4\u03A5\u03C2\u03A9\u039E\u03A8\u0396[\u2234]\u22A5_\u203E\u03B1\u03B2\u03C7\u03B4\u03B5\u03C6\u03B3\u03B7\u03B9\u03D5\u03BA\u03BB\u03BC\u03BD\u03BF\u03C0\u03B8\u03C1\u03C3\u03C4\u03C5\u03D6\u03C9\u03BE\u03C8\u03B6{|}~\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\u20AC\u03D2\u2032\u2264\u2044\u221E\u0192\u2663\u2666\u2665\u2660\u2194\u2190\u2191\u2192\u2193\xB0\xB1\u2033\u2265\xD7\u221D\u2202\u2022\xF7\u2260\u2261\u2248\u2026\u23D0\u23AF\u21B5\u2135\u2111\u211C\u2118\u2297\u2295\u2205\u2229\u222A\u2283\u2287\u2284\u2282\u2286\u2208\u2209\u2220\u2207\xAE\xA9\u2122\u220F\u221A\u22C5\xAC\u2227\u2228\u21D4\u21D0\u21D1\u21D2\u21D3\u25CA\u3008\xAE\xA9\u2122\u2211\u239B\u239C\u239D\u23A1\u23A2\u23A3\u23A7\u23A8\u23A9\u23AA\uFFFD\u3009\u222B\u2320\u23AE\u2321\u239E\u239F\u23A0\u23A4\u23A5\u23A6\u23AB\u23AC\u23AD\uFFFD",
	wingdings:
		" \u{1F589}\u2702\u2701\u{1F453}\u{1F56D}\u{1F56E}\u{1F56F}\u{1F57F}\u2706\u{1F582}\u{1F583}\u{1F4EA}\u{1F4EB}\u{1F4EC}\u{1F4ED}\u{1F5C0}\u{1F5C1}\u{1F5CE}\u{1F5CF}\u{1F5D0}\u{1F5C4}\u231B\u{1F5AE}\u{1F5B0}\u{1F5B2}\u{1F5B3}\u{1F5B4}\u{1F5AB}\u{1F5AC}\u2707\u270D\u{1F58E}\u270C\u{1F58F}\u{1F44D}\u{1F44E}\u261C\u261E\u261D\u261F\u{1F590}\u263A\u{1F610}\u2639\u{1F4A3}\u{1F571}\u{1F3F3}\u{1F3F1}\u2708\u263C\u{1F322}\u2744\u{1F546}\u271E\u{1F548}\u2720\u2721\u262A\u262F\u{1F549}\u2638\u2648\u2649\u264A\u264B\u264C\u264D\u264E\u264F\u2650\u2651\u2652\u2653\u{1F670}\u{1F675}\u26AB\u{1F53E}\u25FC\u{1F78F}\u{1F790}\u2751\u2752\u{1F79F}\u29EB\u25C6\u2756\u2B29\u2327\u2BB9\u2318\u{1F3F5}\u{1F3F6}\u{1F676}\u{1F677}\u25AF\u{1F10B}\u2780\u2781\u2782\u2783\u2784\u2785\u2786\u2787\u2788\u2789\u{1F10C}\u278A\u278B\u278C\u278D\u278E\u278F\u2790\u2791\u2792\u2793\u{1F662}\u{1F660}\u{1F661}\u{1F663}\u{1F65E}\u{1F65C}\u{1F65D}\u{1F65F}\u2219\u2022\u2B1D\u2B58\u{1F786}\u{1F788}\u{1F78A}\u{1F78B}\u{1F53F}\u25AA\u{1F78E}\u{1F7C1}\u{1F7C5}\u2605\u{1F7CB}\u{1F7CF}\u{1F7D3}\u{1F7D1}\u2BD0\u2316\u2BCE\u2BCF\u2BD1\u272A\u2730\u{1F550}\u{1F551}\u{1F552}\u{1F553}\u{1F554}\u{1F555}\u{1F556}\u{1F557}\u{1F558}\u{1F559}\u{1F55A}\u{1F55B}\u2BB0\u2BB1\u2BB2\u2BB3\u2BB4\u2BB5\u2BB6\u2BB7\u{1F66A}\u{1F66B}\u{1F655}\u{1F654}\u{1F657}\u{1F656}\u{1F650}\u{1F651}\u{1F652}\u{1F653}\u232B\u2326\u2B98\u2B9A\u2B99\u2B9B\u2B88\u2B8A\u2B89\u2B8B\u{1F868}\u{1F86A}\u{1F869}\u{1F86B}\u{1F86C}\u{1F86D}\u{1F86F}\u{1F86E}\u{1F878}\u{1F87A}\u{1F879}\u{1F87B}\u{1F87C}\u{1F87D}\u{1F87F}\u{1F87E}\u21E6\u21E8\u21E7\u21E9\u2B04\u21F3\u2B01\u2B00\u2B03\u2B02\u{1F8AC}\u{1F8AD}\u{1F5F6}\u2713\u{1F5F7}\u{1F5F9}\uFFFD",
	"wingdings 2":
		" \u{1F58A}\u{1F58B}\u{1F58C}\u{1F58D}\u2704\u2700\u{1F57E}\u{1F57D}\u{1F5C5}\u{1F5C6}\u{1F5C7}\u{1F5C8}\u{1F5C9}\u{1F5CA}\u{1F5CB}\u{1F5CC}\u{1F5CD}\u{1F4CB}\u{1F5D1}\u{1F5D4}\u{1F5B5}\u{1F5B6}\u{1F5B7}\u{1F5B8}\u{1F5AD}\u{1F5AF}\u{1F5B1}\u{1F592}\u{1F593}\u{1F598}\u{1F599}\u{1F59A}\u{1F59B}\u{1F448}\u{1F449}\u{1F59C}\u{1F59D}\u{1F59E}\u{1F59F}\u{1F5A0}\u{1F5A1}\u{1F446}\u{1F447}\u{1F5A2}\u{1F5A3}\u{1F591}\u{1F5F4}\u{1F5F8}\u{1F5F5}\u2611\u2BBD\u2612\u2BBE\u2BBF\u{1F6C7}\u29B8\u{1F671}\u{1F674}\u{1F672}\u{1F673}\u203D\u{1F679}\u{1F67A}\u{1F67B}\u{1F666}\u{1F664}\u{1F665}\u{1F667}\u{1F65A}\u{1F658}\u{1F659}\u{1F65B}\u24EA\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u24FF\u2776\u2777\u2778\u2779\u277A\u277B\u277C\u277D\u277E\u277F\uFFFD\u2609\u{1F315}\u263D\u263E\u2E3F\u271D\u{1F547}\u{1F55C}\u{1F55D}\u{1F55E}\u{1F55F}\u{1F560}\u{1F561}\u{1F562}\u{1F563}\u{1F564}\u{1F565}\u{1F566}\u{1F567}\u{1F668}\u{1F669}\u22C5\u{1F784}\u2981\u25CF\u25CB\u{1F785}\u{1F787}\u{1F789}\u2299\u29BF\u{1F78C}\u{1F78D}\u25FE\u25A0\u25A1\u{1F791}\u{1F792}\u{1F793}\u{1F794}\u25A3\u{1F795}\u{1F796}\u{1F797}\u{1F798}\u2B29\u2B25\u25C7\u{1F79A}\u25C8\u{1F79B}\u{1F79C}\u{1F79D}\u{1F79E}\u2B2A\u2B27\u25CA\u{1F7A0}\u25D6\u25D7\u2BCA\u2BCB\u2BC0\u2BC1\u2B1F\u2BC2\u2B23\u2B22\u2BC3\u2BC4\u{1F7A1}\u{1F7A2}\u{1F7A3}\u{1F7A4}\u{1F7A5}\u{1F7A6}\u{1F7A7}\u{1F7A8}\u{1F7A9}\u{1F7AA}\u{1F7AB}\u{1F7AC}\u{1F7AD}\u{1F7AE}\u{1F7AF}\u{1F7B0}\u{1F7B1}\u{1F7B2}\u{1F7B3}\u{1F7B4}\u{1F7B5}\u{1F7B6}\u{1F7B7}\u{1F7B8}\u{1F7B9}\u{1F7BA}\u{1F7BB}\u{1F7BC}\u{1F7BD}\u{1F7BE}\u{1F7BF}\u{1F7C0}\u{1F7C2}\u{1F7C4}\u{1F7C6}\u{1F7C9}\u{1F7CA}\u2736\u{1F7CC}\u{1F7CE}\u{1F7D0}\u{1F7D2}\u2739\u{1F7C3}\u{1F7C7}\u272F\u{1F7CD}\u{1F7D4}\u2BCC\u2BCD\u203B\u2042\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD",
	"wingdings 3":
		" \u2B60\u2B62\u2B61\u2B63\u2B66\u2B67\u2B69\u2B68\u2B70\u2B72\u2B71\u2B73\u2B76\u2B78\u2B7B\u2B7D\u2B64\u2B65\u2B6A\u2B6C\u2B6B\u2B6D\u2B4D\u2BA0\u2BA1\u2BA2\u2BA3\u2BA4\u2BA5\u2BA6\u2BA7\u2B90\u2B91\u2B92\u2B93\u2B80\u2B83\u2B7E\u2B7F\u2B84\u2B86\u2B85\u2B87\u2B8F\u2B8D\u2B8E\u2B8C\u2B6E\u2B6F\u238B\u2324\u2303\u2325\u2423\u237D\u21EA\u2BB8\u{1F8A0}\u{1F8A1}\u{1F8A2}\u{1F8A3}\u{1F8A4}\u{1F8A5}\u{1F8A6}\u{1F8A7}\u{1F8A8}\u{1F8A9}\u{1F8AA}\u{1F8AB}\u{1F850}\u{1F852}\u{1F851}\u{1F853}\u{1F854}\u{1F855}\u{1F857}\u{1F856}\u{1F858}\u{1F859}\u25B2\u25BC\u25B3\u25BD\u25C0\u25B6\u25C1\u25B7\u25E3\u25E2\u25E4\u25E5\u{1F780}\u{1F782}\u{1F781}\uFFFD\u{1F783}\u2BC5\u2BC6\u2BC7\u2BC8\u2B9C\u2B9E\u2B9D\u2B9F\u{1F810}\u{1F812}\u{1F811}\u{1F813}\u{1F814}\u{1F816}\u{1F815}\u{1F817}\u{1F818}\u{1F81A}\u{1F819}\u{1F81B}\u{1F81C}\u{1F81E}\u{1F81D}\u{1F81F}\u{1F800}\u{1F802}\u{1F801}\u{1F803}\u{1F804}\u{1F806}\u{1F805}\u{1F807}\u{1F808}\u{1F80A}\u{1F809}\u{1F80B}\u{1F820}\u{1F822}\u{1F824}\u{1F826}\u{1F828}\u{1F82A}\u{1F82C}\u{1F89C}\u{1F89D}\u{1F89E}\u{1F89F}\u{1F82E}\u{1F830}\u{1F832}\u{1F834}\u{1F836}\u{1F838}\u{1F83A}\u{1F839}\u{1F83B}\u{1F898}\u{1F89A}\u{1F899}\u{1F89B}\u{1F83C}\u{1F83E}\u{1F83D}\u{1F83F}\u{1F840}\u{1F842}\u{1F841}\u{1F843}\u{1F844}\u{1F846}\u{1F845}\u{1F847}\u2BA8\u2BA9\u2BAA\u2BAB\u2BAC\u2BAD\u2BAE\u2BAF\u{1F860}\u{1F862}\u{1F861}\u{1F863}\u{1F864}\u{1F865}\u{1F867}\u{1F866}\u{1F870}\u{1F872}\u{1F871}\u{1F873}\u{1F874}\u{1F875}\u{1F877}\u{1F876}\u{1F880}\u{1F882}\u{1F881}\u{1F883}\u{1F884}\u{1F885}\u{1F887}\u{1F886}\u{1F890}\u{1F892}\u{1F891}\u{1F893}\u{1F894}\u{1F896}\u{1F895}\u{1F897}\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD",
	webdings:
		" \u{1F577}\u{1F578}\u{1F572}\u{1F576}\u{1F3C6}\u{1F396}\u{1F587}\u{1F5E8}\u{1F5E9}\u{1F5F0}\u{1F5F1}\u{1F336}\u{1F397}\u{1F67E}\u{1F67C}\u{1F5D5}\u{1F5D6}\u{1F5D7}\u23F4\u23F5\u23F6\u23F7\u23EA\u23E9\u23EE\u23ED\u23F8\u23F9\u23FA\u{1F5DA}\u{1F5F3}\u{1F6E0}\u{1F3D7}\u{1F3D8}\u{1F3D9}\u{1F3DA}\u{1F3DC}\u{1F3ED}\u{1F3DB}\u{1F3E0}\u{1F3D6}\u{1F3DD}\u{1F6E3}\u{1F50D}\u{1F3D4}\u{1F441}\u{1F442}\u{1F3DE}\u{1F3D5}\u{1F6E4}\u{1F3DF}\u{1F6F3}\u{1F56C}\u{1F56B}\u{1F568}\u{1F508}\u{1F394}\u{1F395}\u{1F5EC}\u{1F67D}\u{1F5ED}\u{1F5EA}\u{1F5EB}\u2B94\u2714\u{1F6B2}\u2B1C\u{1F6E1}\u{1F4E6}\u{1F6F1}\u2B1B\u{1F691}\u{1F6C8}\u{1F6E9}\u{1F6F0}\u{1F7C8}\u{1F574}\u2B24\u{1F6E5}\u{1F694}\u{1F5D8}\u{1F5D9}\u2753\u{1F6F2}\u{1F687}\u{1F68D}\u26F3\u29B8\u2296\u{1F6AD}\u{1F5EE}\u23D0\u{1F5EF}\u{1F5F2}\uFFFD\u{1F6B9}\u{1F6BA}\u{1F6C9}\u{1F6CA}\u{1F6BC}\u{1F47D}\u{1F3CB}\u26F7\u{1F3C2}\u{1F3CC}\u{1F3CA}\u{1F3C4}\u{1F3CD}\u{1F3CE}\u{1F698}\u{1F5E0}\u{1F6E2}\u{1F4B0}\u{1F3F7}\u{1F4B3}\u{1F46A}\u{1F5E1}\u{1F5E2}\u{1F5E3}\u272F\u{1F584}\u{1F585}\u{1F583}\u{1F586}\u{1F5B9}\u{1F5BA}\u{1F5BB}\u{1F575}\u{1F570}\u{1F5BD}\u{1F5BE}\u{1F4CB}\u{1F5D2}\u{1F5D3}\u{1F56E}\u{1F4DA}\u{1F5DE}\u{1F5DF}\u{1F5C3}\u{1F5C2}\u{1F5BC}\u{1F3AD}\u{1F39C}\u{1F398}\u{1F399}\u{1F3A7}\u{1F4BF}\u{1F39E}\u{1F4F7}\u{1F39F}\u{1F3AC}\u{1F4FD}\u{1F4F9}\u{1F4FE}\u{1F4FB}\u{1F39A}\u{1F39B}\u{1F4FA}\u{1F4BB}\u{1F5A5}\u{1F5A6}\u{1F5A7}\u{1F579}\u{1F3AE}\u{1F57B}\u{1F57C}\u{1F4DF}\u{1F581}\u{1F580}\u{1F5A8}\u{1F5A9}\u{1F5BF}\u{1F5AA}\u{1F5DC}\u{1F512}\u{1F513}\u{1F5DD}\u{1F4E5}\u{1F4E4}\u{1F573}\u{1F323}\u{1F324}\u{1F325}\u{1F326}\u2601\u{1F328}\u{1F327}\u{1F329}\u{1F32A}\u{1F32C}\u{1F32B}\u{1F31C}\u{1F321}\u{1F6CB}\u{1F6CF}\u{1F37D}\u{1F378}\u{1F6CE}\u{1F6CD}\u24C5\u267F\u{1F6C6}\u{1F588}\u{1F393}\u{1F5E4}\u{1F5E5}\u{1F5E6}\u{1F5E7}\u{1F6EA}\u{1F43F}\u{1F426}\u{1F41F}\u{1F415}\u{1F408}\u{1F66C}\u{1F66E}\u{1F66D}\u{1F66F}\u{1F5FA}\u{1F30D}\u{1F30F}\u{1F30E}\u{1F54A}",
};

// ../../word/symbols/symbols.ts
var FIRST = 32;
var PRIVATE = 61440;
var TABLES = new Map(Object.entries(SYMBOL_FONTS).map(([font, signs]) => [font, [...signs]]));
var UNKNOWN = "\uFFFD";
function symbolText(font, char) {
	if (char === void 0 || !/^[0-9a-f]{1,6}$/i.test(char)) return "";
	const code = Number.parseInt(char, 16);
	if (code === 0 || code > 1114111 || (code >= 55296 && code <= 57343)) return "";
	return sign(font, code) ?? String.fromCodePoint(code);
}
function unsymbol(text, font) {
	if (!/[\uf020-\uf0ff]/.test(text)) return text;
	return text.replace(/[\uf020-\uf0ff]/g, (char) => sign(font, char.charCodeAt(0)) ?? "\u2022");
}
function sign(font, code) {
	const isPrivate = code >= PRIVATE + FIRST && code <= PRIVATE + 255;
	const table = TABLES.get((font ?? "").trim().toLowerCase());
	if (table === void 0) return isPrivate ? "\u2022" : void 0;
	const found = table[(isPrivate ? code - PRIVATE : code) - FIRST];
	return found === UNKNOWN ? "\u2022" : found;
}

// ../../word/story/runs.ts
var runRules = {
	"w:r": (story) => {
		if (story.paragraph === null || story.run !== null) return void 0;
		story.run = plainRun(story);
		return closeRun;
	},
	"w:rPr": () => ({ tree: setLook }),
	"w:t": (story, tag) => listen(story, tag),
	"w:delText": (story, tag) => listen(story, tag),
	"w:tab": sign2("	"),
	"w:ptab": sign2("	"),
	"w:br": (story, tag) => {
		if (breaks(story, tag)) story.say("\n");
		return void 0;
	},
	"w:cr": sign2("\n"),
	"w:noBreakHyphen": sign2("\u2011"),
	"w:sym": (story, tag) => {
		story.say(symbolText(attribute(tag, "w:font"), attribute(tag, "w:char")));
		return void 0;
	},
};
function hear(story, text) {
	if (story.listening) story.heard += text;
}
function plainRun(story) {
	return { look: plainLook(story), marking: null };
}
function sign2(text) {
	return (story) => {
		if (story.run !== null) story.say(text);
		return void 0;
	};
}
function breaks(story, tag) {
	const type = attribute(tag, "w:type") ?? "textWrapping";
	return type === "textWrapping" || (story.paragraph !== null && story.paragraph.runs.length > 0);
}
function listen(story, tag) {
	story.listening = true;
	story.heard = "";
	return tag.attributes["xml:space"] === "preserve" ? saySpaced : sayTrimmed;
}
function saySpaced(story) {
	story.listening = false;
	const text = story.heard.replace(/\r\n?|\n/g, " ");
	story.say(unsymbol(text, story.run?.look.font));
}
function sayTrimmed(story) {
	story.heard = story.heard.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
	saySpaced(story);
}
function closeRun(story) {
	story.run = null;
}
function plainLook(story) {
	const { paragraph } = story;
	if (paragraph === null) return layered(story, NO_PROPERTIES);
	paragraph.look ??= layered(story, NO_PROPERTIES);
	return paragraph.look;
}
function setLook(story, element) {
	if (story.run === null) return;
	const direct = runProperties(element);
	if (direct !== NO_PROPERTIES) story.run.look = layered(story, direct);
}
function layered(story, direct) {
	const { styles } = story.shared;
	const style = story.paragraph?.style ?? styles.paragraph(void 0);
	return lookOf({
		defaults: styles.defaults,
		paragraph: style.run,
		character: styles.character(direct.style),
		direct,
		plain: style.heading !== null,
	});
}

// ../../word/story/equations.ts
var equationRules = {
	"m:oMath": () => ({ tree: sayEquation }),
};
function sayEquation(story, element) {
	const { run } = story;
	story.run ??= plainRun(story);
	story.say(linearMath(element));
	story.run = run;
}

// ../../word/story/revisions.ts
var revisionRules = {
	"w:ins": (story, tag) => {
		story.revisions.push({ kind: "insertion", deed: deedOf(tag), text: "" });
		return (at) => at.report();
	},
	"w:del": (story, tag) => takeOut(story, tag, "deletion"),
	"w:moveFrom": (story, tag) => takeOut(story, tag, "move"),
};
function deedOf(tag) {
	return { by: attribute(tag, "w:author"), at: attribute(tag, "w:date") };
}
function takeOut(story, tag, kind) {
	story.silence(kind, deedOf(tag));
	return (at) => at.unsilence();
}

// ../../word/story/ruby.ts
var rubyRules = {
	"w:ruby": () => (story) => {
		story.reading = "";
	},
	"w:rt": (story) => {
		story.ruby = "";
		return (at) => {
			at.reading = at.ruby ?? "";
			at.ruby = null;
		};
	},
	"w:rubyBase": () => (story) => {
		if (story.reading !== "") story.say(`(${story.reading})`);
		story.reading = "";
	},
};

// ../../word/story/tables.ts
var WIDEST = 1e3;
var tableRules = {
	"w:tbl": (story) => {
		if (story.paragraph !== null) return void 0;
		closeContainer(story);
		story.tables.push({ rows: [], row: null, cell: null, open: /* @__PURE__ */ new Map() });
		return closeTable;
	},
	"w:tr": (story) => {
		const table = story.tables.at(-1);
		if (table === void 0 || table.row !== null) return void 0;
		table.row = { head: false, deleted: false, column: 0, cells: [] };
		return closeRow;
	},
	"w:trPr": () => ({ tree: setRow }),
	"w:tc": (story) => openCell(story),
	"w:tcPr": () => ({ tree: setCell }),
	"w:tblPr": () => "skip",
	"w:tblGrid": () => "skip",
	"w:tblPrEx": () => "skip",
};
function setRow(story, element) {
	const row = story.tables.at(-1)?.row;
	if (!row) return;
	row.head = flagIn(element, "w:tblHeader") ?? false;
	row.column = Math.min(WIDEST, Math.max(0, numberIn(element, "w:gridBefore") ?? 0));
	const deleted = child(element, "w:del");
	if (deleted === void 0 || row.deleted) return;
	row.deleted = true;
	story.gone++;
	story.silence("deletion", deedOf(deleted));
}
function openCell(story) {
	const table = story.tables.at(-1);
	if (!table?.row || table.cell !== null) return void 0;
	const outside = { container: story.container, fields: story.fields.length };
	table.cell = { columns: 1, rows: 1, blocks: [], absent: null };
	story.container = { blocks: table.cell.blocks, pending: null };
	return (at) => closeCell(at, table, outside);
}
function setCell(story, element) {
	const table = story.tables.at(-1);
	if (!table?.row || !table.cell || table.cell.absent !== null) return;
	const { row, cell } = table;
	cell.columns = Math.min(WIDEST, Math.max(1, numberIn(element, "w:gridSpan") ?? 1));
	const above = mergeIn(element, "w:vMerge") === "continue" ? table.open.get(row.column) : void 0;
	const left = mergeIn(element, "w:hMerge") === "continue" ? row.cells.at(-1) : void 0;
	if (above === void 0) forget(table, row.column, cell.columns);
	if (mergeIn(element, "w:vMerge") === "restart" && !row.deleted) table.open.set(row.column, cell);
	if (above !== void 0 && !row.deleted) above.rows++;
	if (left !== void 0) left.columns += cell.columns;
	if (child(element, "w:cellDel") !== void 0) leave(story, cell, "deleted");
	else if (above !== void 0 || left !== void 0) leave(story, cell, "merged");
}
function leave(story, cell, absent) {
	cell.absent = absent;
	if (absent === "deleted") story.gone++;
	story.silence(absent === "deleted" ? "deletion" : "hidden");
}
function closeCell(story, table, outside) {
	closeContainer(story);
	closeFields(story, outside.fields);
	const { row, cell } = table;
	table.cell = null;
	story.container = outside.container;
	if (row === null || cell === null) return;
	row.column += cell.columns;
	if (cell.absent === null) row.cells.push(cell);
	else story.unsilence();
	if (cell.absent === "deleted") story.gone--;
}
function closeRow(story) {
	const table = story.tables.at(-1);
	if (!table?.row) return;
	if (table.row.deleted) {
		story.gone--;
		story.unsilence();
	} else if (table.row.column > 0) table.rows.push(table.row);
	table.row = null;
}
function closeTable(story) {
	const table = story.tables.pop();
	if (table === void 0 || table.rows.length === 0 || story.gone > 0) return;
	const rows = table.rows.map((row) => ({
		head: row.head,
		cells: row.cells.map(({ columns, rows: rows2, blocks }) => ({ columns, rows: rows2, blocks })),
	}));
	story.container.blocks.push({ kind: "table", rows });
}
function mergeIn(element, name) {
	const found = child(element, name);
	return found && (attribute(found, "w:val") ?? "continue");
}
function forget(table, from, columns) {
	for (let column = from; column < from + columns; column++) table.open.delete(column);
}

// ../../word/story/read-story.ts
var RULES = new Map(
	[
		paragraphRules,
		runRules,
		tableRules,
		fieldRules,
		linkRules,
		revisionRules,
		controlRules,
		drawingRules,
		boxRules,
		citationRules,
		rubyRules,
		equationRules,
	].flatMap((rules) => Object.entries(rules)),
);
function readStory(part2, story, own = {}) {
	walk(part2, story, {
		open: (at, tag) => (own[tag.name] ?? RULES.get(tag.name))?.(at, tag),
		text: hear,
	});
	return endStory(story);
}
function endStory(story) {
	closeContainer(story);
	closeFields(story);
	const { blocks } = story.container;
	story.container = { blocks: [], pending: null };
	return blocks;
}

// ../../word/findings.ts
var TRACE_LENGTH = 2e3;
var NOBODY = { by: void 0, at: void 0 };
var Findings = class {
	traces = [];
	#authors = /* @__PURE__ */ new Set();
	/** Notes one thing found. */
	add(kind, text, deed) {
		if (deed?.by !== void 0) this.author(deed.by);
		this.traces.push({
			kind,
			text: text.slice(0, TRACE_LENGTH),
			...(deed?.by !== void 0 && { by: deed.by }),
			...(deed?.at !== void 0 && { at: deed.at }),
		});
	}
	/** Notes a person named in the file, once. */
	author(name) {
		if (name.trim() === "" || this.#authors.has(name)) return;
		this.#authors.add(name);
		this.traces.push({ kind: "author", text: name.slice(0, TRACE_LENGTH) });
	}
};

// ../../word/numbering/words.ts
function cardinal(value2, lang) {
	if (value2 < 0 || value2 > 999999) return String(value2);
	return isFrench(lang) ? french(value2) : english(value2);
}
function ordinal(value2, lang) {
	if (value2 < 0 || value2 > 999999) return String(value2);
	return isFrench(lang) ? frenchRank(value2) : englishRank(value2);
}
function ordinalSign(value2, lang) {
	if (isFrench(lang)) return value2 === 1 ? "er" : "e";
	const teen = value2 % 100 >= 11 && value2 % 100 <= 13;
	return (teen ? void 0 : { 1: "st", 2: "nd", 3: "rd" }[value2 % 10]) ?? "th";
}
function isFrench(lang) {
	return /^fr\b/i.test(lang);
}
var ONES =
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
		" ",
	);
var TENS = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function english(value2) {
	if (value2 < 20) return ONES[value2] ?? "";
	if (value2 < 100) return (TENS[Math.floor(value2 / 10)] ?? "") + (value2 % 10 === 0 ? "" : `-${ONES[value2 % 10]}`);
	const [size, name] = value2 < 1e3 ? [100, "hundred"] : [1e3, "thousand"];
	const rest = value2 % Number(size);
	return `${english(Math.floor(value2 / Number(size)))} ${name}${rest === 0 ? "" : ` ${english(rest)}`}`;
}
var RANKS = {
	one: "first",
	two: "second",
	three: "third",
	five: "fifth",
	eight: "eighth",
	nine: "ninth",
	twelve: "twelfth",
};
function englishRank(value2) {
	return english(value2).replace(
		/[a-z]+$/,
		(word) => RANKS[word] ?? (word.endsWith("y") ? `${word.slice(0, -1)}ieth` : `${word}th`),
	);
}
var UNITES =
	"z\xE9ro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
		" ",
	);
var DIZAINES = "  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(" ");
function french(value2) {
	if (value2 < 20) return UNITES[value2] ?? "";
	if (value2 < 100) return frenchTens(value2);
	if (value2 < 1e3) return frenchHundreds(value2);
	const [thousands, rest] = [Math.floor(value2 / 1e3), value2 % 1e3];
	const head = thousands === 1 ? "mille" : `${french(thousands).replace(/(cent|vingt)s$/, "$1")} mille`;
	return rest === 0 ? head : `${head} ${french(rest)}`;
}
function frenchTens(value2) {
	const ten = DIZAINES[Math.floor(value2 / 10)] ?? "";
	const base = value2 >= 90 ? 80 : value2 >= 80 ? 80 : value2 >= 70 ? 60 : value2 - (value2 % 10);
	const rest = value2 - base;
	if (rest === 0) return value2 === 80 ? "quatre-vingts" : ten;
	const joined2 = (rest === 1 || rest === 11) && value2 < 80 ? " et " : "-";
	return `${ten}${joined2}${UNITES[rest]}`;
}
function frenchHundreds(value2) {
	const [hundreds, rest] = [Math.floor(value2 / 100), value2 % 100];
	const head = hundreds === 1 ? "cent" : `${UNITES[hundreds]} cent`;
	if (rest === 0) return hundreds === 1 ? head : `${head}s`;
	return `${head} ${french(rest)}`;
}
function frenchRank(value2) {
	if (value2 === 1) return "premier";
	const words = french(value2).replace(/(cent|vingt)s$/, "$1");
	if (words.endsWith("cinq")) return `${words}ui\xE8me`;
	if (words.endsWith("neuf")) return `${words.slice(0, -1)}vi\xE8me`;
	return `${words.replace(/e$/, "")}i\xE8me`;
}

// ../../word/numbering/formats.ts
var FORMATS = {
	decimal: String,
	none: () => "",
	bullet: () => "",
	decimalZero: (value2) => (value2 >= 0 && value2 < 10 ? `0${value2}` : String(value2)),
	lowerLetter: (value2) => letters(value2, "abcdefghijklmnopqrstuvwxyz"),
	upperLetter: (value2) => letters(value2, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
	lowerRoman: (value2) => roman(value2).toLowerCase(),
	upperRoman: roman,
	ordinal: (value2, lang) => `${value2}${ordinalSign(value2, lang)}`,
	cardinalText: (value2, lang) => capital(cardinal(value2, lang)),
	ordinalText: (value2, lang) => capital(ordinal(value2, lang)),
	hex: (value2) => value2.toString(16).toUpperCase(),
	chicago: (value2) => repeated(value2, "*\u2020\u2021\xA7"),
	numberInDash: (value2) => `- ${value2} -`,
	decimalFullWidth: (value2) => shifted(value2, 65296),
	decimalFullWidth2: (value2) => shifted(value2, 65296),
	decimalHalfWidth: String,
	arabicAbjad: (value2) =>
		letters(
			value2,
			"\u0623\u0628\u062C\u062F\u0647\u0648\u0632\u062D\u0637\u064A\u0643\u0644\u0645\u0646\u0633\u0639\u0641\u0635\u0642\u0631\u0634\u062A\u062B\u062E\u0630\u0636\u0638\u063A",
		),
	arabicAlpha: (value2) =>
		letters(
			value2,
			"\u0623\u0628\u062A\u062B\u062C\u062D\u062E\u062F\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064A",
		),
	hindiNumbers: (value2) => shifted(value2, 2406),
	thaiNumbers: (value2) => shifted(value2, 3664),
	russianLower: (value2) =>
		letters(
			value2,
			"\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044B\u044D\u044E\u044F",
		),
	russianUpper: (value2) =>
		letters(
			value2,
			"\u0410\u0411\u0412\u0413\u0414\u0415\u0416\u0417\u0418\u041A\u041B\u041C\u041D\u041E\u041F\u0420\u0421\u0422\u0423\u0424\u0425\u0426\u0427\u0428\u0429\u042B\u042D\u042E\u042F",
		),
	hebrew1: hebrew,
	hebrew2: (value2) =>
		letters(
			value2,
			"\u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8\u05D9\u05DB\u05DC\u05DE\u05E0\u05E1\u05E2\u05E4\u05E6\u05E7\u05E8\u05E9\u05EA",
		),
	ganada: (value2) => letters(value2, "\uAC00\uB098\uB2E4\uB77C\uB9C8\uBC14\uC0AC\uC544\uC790\uCC28\uCE74\uD0C0\uD30C\uD558"),
	chosung: (value2) => letters(value2, "\u3131\u3134\u3137\u3139\u3141\u3142\u3145\u3147\u3148\u314A\u314B\u314C\u314D\u314E"),
	decimalEnclosedCircle: (value2) => enclosed(value2, 9312, 20),
	decimalEnclosedCircleChinese: (value2) => enclosed(value2, 9312, 20),
	decimalEnclosedParen: (value2) => enclosed(value2, 9332, 20),
	decimalEnclosedFullstop: (value2) => enclosed(value2, 9352, 20),
	ideographEnclosedCircle: (value2) => enclosed(value2, 12832, 10),
	ideographDigital: chineseDigits,
	japaneseDigitalTenThousand: chineseDigits,
	taiwaneseDigital: chineseDigits,
	koreanDigital2: chineseDigits,
	chineseCounting: chineseTens,
	chineseCountingThousand: chineseTens,
	taiwaneseCounting: chineseTens,
	taiwaneseCountingThousand: chineseTens,
	japaneseCounting: chineseTens,
	ideographTraditional: (value2) => cycled(value2, "\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678"),
	ideographZodiac: (value2) => cycled(value2, "\u5B50\u4E11\u5BC5\u536F\u8FB0\u5DF3\u5348\u672A\u7533\u9149\u620C\u4EA5"),
	aiueoFullWidth: (value2) =>
		letters(
			value2,
			"\u30A2\u30A4\u30A6\u30A8\u30AA\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8\u30CA\u30CB\u30CC\u30CD\u30CE\u30CF\u30D2\u30D5\u30D8\u30DB\u30DE\u30DF\u30E0\u30E1\u30E2\u30E4\u30E6\u30E8\u30E9\u30EA\u30EB\u30EC\u30ED\u30EF\u30F2\u30F3",
		),
	irohaFullWidth: (value2) =>
		letters(
			value2,
			"\u30A4\u30ED\u30CF\u30CB\u30DB\u30D8\u30C8\u30C1\u30EA\u30CC\u30EB\u30F2\u30EF\u30AB\u30E8\u30BF\u30EC\u30BD\u30C4\u30CD\u30CA\u30E9\u30E0\u30A6\u30F0\u30CE\u30AA\u30AF\u30E4\u30DE\u30B1\u30D5\u30B3\u30A8\u30C6\u30A2\u30B5\u30AD\u30E6\u30E1\u30DF\u30B7\u30F1\u30D2\u30E2\u30BB\u30B9\u30F3",
		),
};
function formatNumber(value2, style) {
	if (style.format === "custom") return padded(value2, style.pattern ?? "");
	const write = Object.hasOwn(FORMATS, style.format) ? FORMATS[style.format] : void 0;
	return (write ?? String)(value2, style.lang ?? "en");
}
function letters(value2, alphabet) {
	const signs = [...alphabet];
	if (value2 < 1) return "";
	const index2 = (value2 - 1) % (signs.length * 30);
	return (signs[index2 % signs.length] ?? "").repeat(Math.floor(index2 / signs.length) + 1);
}
var ROMAN = [
	[1e3, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];
function roman(value2) {
	if (value2 < 1 || value2 > 32767) return value2 === 0 ? "" : String(value2);
	let rest = value2;
	let written = "";
	for (const [size, sign3] of ROMAN) {
		written += sign3.repeat(Math.floor(rest / size));
		rest %= size;
	}
	return written;
}
function repeated(value2, signs) {
	return value2 < 1 ? "" : (signs[(value2 - 1) % signs.length] ?? "").repeat(Math.ceil(value2 / signs.length) % 100);
}
function cycled(value2, signs) {
	return value2 < 1 ? "" : value2 <= signs.length ? (signs[value2 - 1] ?? "") : String(value2);
}
function shifted(value2, zero) {
	return String(value2).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}
function enclosed(value2, first, last2) {
	return value2 >= 1 && value2 <= last2 ? String.fromCodePoint(first + value2 - 1) : String(value2);
}
function padded(value2, pattern) {
	const width = /^0*1(?=,|$)/.exec(pattern.trim())?.[0].length ?? 1;
	return String(value2).padStart(width, "0");
}
function hebrew(value2) {
	if (value2 < 1 || value2 > 999) return String(value2);
	const [hundreds, rest] = [Math.floor(value2 / 100), value2 % 100];
	const head =
		[
			"",
			"\u05E7",
			"\u05E8",
			"\u05E9",
			"\u05EA",
			"\u05EA\u05E7",
			"\u05EA\u05E8",
			"\u05EA\u05E9",
			"\u05EA\u05EA",
			"\u05EA\u05EA\u05E7",
		][hundreds] ?? "";
	if (rest === 15 || rest === 16) return `${head}\u05D8${rest === 15 ? "\u05D5" : "\u05D6"}`;
	return (
		head +
		("  \u05D9\u05DB\u05DC\u05DE\u05E0\u05E1\u05E2\u05E4\u05E6"[Math.floor(rest / 10) + 1] ?? "").trim() +
		(" \u05D0\u05D1\u05D2\u05D3\u05D4\u05D5\u05D6\u05D7\u05D8"[rest % 10] ?? "").trim()
	);
}
function chineseDigits(value2) {
	return String(value2).replace(
		/\d/g,
		(digit) => "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"[Number(digit)] ?? "",
	);
}
function chineseTens(value2) {
	if (value2 < 1 || value2 > 9999) return chineseDigits(value2);
	const digits = [...String(value2)].map(Number);
	const written = digits.map((digit, i2) =>
		digit === 0
			? "\u96F6"
			: ` \u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D`[digit] +
				(["", "\u5341", "\u767E", "\u5343"][digits.length - 1 - i2] ?? ""),
	);
	return written.join("").replace(/零+/g, "\u96F6").replace(/零$/, "").replace(/^一十/, "\u5341");
}
function capital(words) {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// ../../word/numbering/counters.ts
var DEEPEST = 8;
var Counters = class {
	#counts = /* @__PURE__ */ new Map();
	#begun = /* @__PURE__ */ new Set();
	/** Counts one more paragraph of a list at a level and gives its label as displayed. */
	next(list, index2, lang) {
		const level = list.level(index2);
		if (level === void 0 || index2 < 0 || index2 > DEEPEST) return null;
		const values = this.#valuesOf(list, index2);
		for (let above = 0; above < index2; above++) values[above] ??= startOf(list, above);
		const value2 = values[index2];
		values[index2] = value2 === void 0 ? startOf(list, index2) : value2 + 1;
		for (let below = index2 + 1; below <= DEEPEST; below++)
			if (restarts(list.level(below), below, index2)) values[below] = void 0;
		return labelOf2(list, level, values, lang);
	}
	/** The shared count; a list that has a start of its own begins anew when it is met first, at the level where it is met. */
	#valuesOf(list, index2) {
		let values = this.#counts.get(list.count);
		if (values === void 0) {
			values = [];
			this.#counts.set(list.count, values);
		}
		if (!this.#begun.has(list.id)) {
			this.#begun.add(list.id);
			if (list.starts.has(index2)) values[index2] = void 0;
		}
		return values;
	}
};
function startOf(list, index2) {
	return list.starts.get(index2) ?? list.level(index2)?.start ?? 1;
}
function restarts(level, below, index2) {
	return index2 < (level?.restart ?? below);
}
function labelOf2(list, level, values, lang) {
	const sign3 = isSign(level);
	if (level.hidden || sign3) return { text: null, bullet: sign3 };
	const text = level.text.replace(/%([1-9])/g, (_, digit) => {
		const of = list.level(Number(digit) - 1);
		const value2 = values[Number(digit) - 1];
		if (of === void 0 || value2 === void 0) return "";
		return formatNumber(value2, { format: legalFormat(of, level), pattern: of.pattern, lang: level.lang ?? lang });
	});
	const shown = text.replaceAll("\xA0", " ").trim();
	return { text: shown === "" ? null : shown, bullet: false };
}
function isSign(level) {
	if (level.format === "bullet") return !/\p{L}{2}/u.test(level.text);
	return level.text.trim() !== "" && !/%[1-9]|[\p{L}\p{N}]/u.test(level.text);
}
function legalFormat(of, level) {
	return level.legal && of.format !== "none" && of.format !== "bullet" ? "decimal" : of.format;
}

// ../../word/story/story.ts
var Story = class {
	constructor(shared, relationships, origin, counters = new Counters()) {
		this.shared = shared;
		this.relationships = relationships;
		this.origin = origin;
		this.counters = counters;
	}
	shared;
	relationships;
	origin;
	counters;
	container = { blocks: [], pending: null };
	paragraph = null;
	run = null;
	fields = [];
	tables = [];
	links = [];
	controls = [];
	revisions = [];
	/** Above 0: text is not to be seen (deleted, a placeholder). */
	silent = 0;
	/** Above 0: not even paragraphs are there (deleted rows, cells merged into the one above). */
	gone = 0;
	/** Text of the `w:t` being read. */
	heard = "";
	listening = false;
	/** Reading of a ruby text, to stand in brackets behind its base. */
	ruby = null;
	reading = "";
	drawings = [];
	#surroundings = [];
	/** Writes text at the place reached, if it is to be seen. */
	say(text) {
		const revision = this.revisions.at(-1);
		if (revision !== void 0 && revision.text.length < TRACE_LENGTH) revision.text += text;
		if (this.silent > 0 || this.paragraph === null || this.run === null || text === "") return;
		const coding = this.fields.find((field) => !field.shown);
		if (coding !== void 0) {
			if (coding.swallowed.length < TRACE_LENGTH) coding.swallowed += text;
		} else if (this.run.look.hidden) this.paragraph.hidden += text;
		else if (this.ruby !== null) this.ruby += text;
		else if (this.run.marking !== null) this.run.marking.text += text;
		else append(this.paragraph.runs, { text, look: this.run.look, link: this.link });
	}
	/** From here on text is not seen; what is said is reported at the end. */
	silence(kind, deed = NOBODY) {
		this.silent++;
		this.revisions.push({ kind, deed, text: "" });
	}
	/** Ends a silence, and reports the text met in it. */
	unsilence() {
		this.silent--;
		this.report();
	}
	/** Ends the innermost tracked change and reports the text concerned. */
	report() {
		const revision = this.revisions.pop();
		if (revision !== void 0 && revision.text.trim() !== "") this.shared.findings.add(revision.kind, revision.text, revision.deed);
	}
	/** Whether text said now would be seen. */
	get visible() {
		return this.silent === 0 && this.run?.look.hidden !== true && this.fields.every((field) => field.shown);
	}
	/** The address that text written now leads to. */
	get link() {
		return this.links.at(-1) ?? this.fields.findLast((field) => field.link !== void 0)?.link;
	}
	/** Counts a paragraph against the limit. */
	countParagraph() {
		if (--this.shared.paragraphs.left < 0) throw tooLarge(`more than ${this.shared.paragraphs.limit} paragraphs`);
	}
	/** Begins a text box: its paragraphs are its own. */
	enterBox() {
		const { container, paragraph, run, fields, tables, origin, counters } = this;
		this.#surroundings.push({ container, paragraph, run, fields, tables, origin, counters });
		this.container = { blocks: [], pending: null };
		this.paragraph = null;
		this.run = null;
		this.fields = [];
		this.tables = [];
		this.origin = origin === "note" ? "note" : "textbox";
		this.counters = this.shared.boxCounters;
	}
	/** Ends a text box and gives what it held. */
	leaveBox() {
		const { blocks } = this.container;
		const outside = this.#surroundings.pop();
		if (outside !== void 0) Object.assign(this, outside);
		return blocks;
	}
};
function append(runs, run) {
	const before = runs.at(-1);
	if (before !== void 0 && before.citation === void 0 && before.link === run.link && sameLook(before.look, run.look))
		before.text += run.text;
	else runs.push(run);
}
function sameLook(a, b) {
	if (a === b) return true;
	const keys = Object.keys(a.shown);
	return keys.length === Object.keys(b.shown).length && keys.every((key) => a.shown[key] === b.shown[key]);
}

// ../../word/bands.ts
var KINDS = { "w:headerReference": "header", "w:footerReference": "footer" };
function readBands(file2, mainPart, shared) {
	const relationships = new Map(file2.relationships(mainPart));
	const bands = /* @__PURE__ */ new Map();
	for (const { kind, id } of references(shared)) {
		const target2 = relationships.get(id);
		relationships.delete(id);
		if (target2 === void 0 || target2.external || !file2.has(target2.target)) continue;
		const apart = { ...shared, citations: [], sections: [] };
		const blocks = readStory(file2.part(target2.target), new Story(apart, file2.relationships(target2.target), "body"));
		const text = textOfBlocks(blocks).trim();
		if (text !== "") bands.set(`${kind} ${text}`, { kind, text });
	}
	return [...bands.values()];
}
function references(shared) {
	return shared.sections.flatMap((section2) =>
		section2.children.flatMap((one) => {
			const kind = KINDS[one.name];
			return kind === void 0 ? [] : [{ kind, id: attribute(one, "r:id") ?? "" }];
		}),
	);
}
function textOfBlocks(blocks) {
	const lines = blocks.map((block) =>
		block.kind === "paragraph"
			? displayedText(block)
			: block.rows.flatMap((row) => row.cells.map((cell) => textOfBlocks(cell.blocks))).join("\n"),
	);
	return lines.filter((line) => line.trim() !== "").join("\n");
}

// ../../word/xml/children.ts
function eachChild(part2, take, wanted = (_) => true) {
	const state = { root: void 0 };
	const collect2 = { tree: (_, element) => take(element) };
	walk(part2, state, {
		open: (seen, tag) => {
			if (seen.root !== void 0) return wanted(tag) ? collect2 : "skip";
			seen.root = tag;
			return void 0;
		},
	});
	return state.root;
}

// ../../word/comments.ts
function reportComments(file2, name, findings) {
	eachChild(file2.part(name), (element) => {
		if (element.name === "w:comment") findings.add("comment", textOfComment(element), deedOf(element));
	});
}
function textOfComment(comment) {
	return comment.children.map(textIn).join("\n").trim();
}
function textIn(element) {
	if (element.name === "w:t") return allText(element);
	if (element.name === "w:tab") return "	";
	return element.children.map(textIn).join("");
}

// ../../word/diagrams.ts
function diagramTexts(file2, name) {
	if (!file2.has(name)) return [];
	const texts = [];
	eachChild(file2.part(name), (list) => {
		if (list.name !== "dgm:ptLst") return;
		for (const point of list.children)
			texts.push(...(child(point, "dgm:t")?.children ?? []).filter((one) => one.name === "a:p").map(textOfParagraph));
	});
	return texts.filter((text) => text.trim() !== "");
}
function textOfParagraph(element) {
	if (element.name === "a:t") return element.text;
	return element.children.map(textOfParagraph).join("");
}

// ../../word/file-properties.ts
var PARTS = ["core-properties", "extended-properties", "custom-properties"];
var FIGURES =
	/^(Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|TotalTime|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|DocSecurity|AppVersion|Application|HeadingPairs|TitlesOfParts|MMClips|Slides|Notes|HiddenSlides|revision|created|modified|lastPrinted|language|Template|DigSig|HLinks)$/;
var PEOPLE = /^(creator|lastModifiedBy|Manager)$/;
function readProperties(file2, findings) {
	const properties = /* @__PURE__ */ new Map();
	for (const part2 of file2.relationships("").values()) {
		if (part2.external || !PARTS.includes(part2.type) || !file2.has(part2.target)) continue;
		eachChild(file2.part(part2.target), (element) => {
			const name = attribute(element, "name") ?? element.name.slice(element.name.indexOf(":") + 1);
			const value2 = allText(element).trim();
			if (value2 === "" || properties.has(name)) return;
			properties.set(name, value2);
			report(name, value2, element, findings);
		});
	}
	return Object.fromEntries(properties);
}
function report(name, value2, element, findings) {
	if (PEOPLE.test(name)) findings.author(value2);
	else if (element.name === "cust:property" || !FIGURES.test(name)) findings.add("property", `${name}: ${value2}`);
}

// ../../word/notes.ts
function noteId(note) {
	return `${note.kind === "footnote" ? "fn" : "en"}${note.id}`;
}
function markNotes(shared, settings) {
	const marks = /* @__PURE__ */ new Map();
	const counts = { footnote: { value: 0, section: -1 }, endnote: { value: 0, section: -1 } };
	for (const { run, citation } of shared.citations) {
		const key = noteId(citation);
		const count = counts[citation.kind];
		const numbering = numberingOf(citation.kind, shared.sections[citation.section], settings);
		if (count.section < 0 || (numbering.eachSection && count.section !== citation.section)) count.value = numbering.start - 1;
		count.section = citation.section;
		const mark = marks.get(key) ?? (citation.custom ? run.text : formatNumber(++count.value, numbering));
		run.text = mark;
		run.note = key;
		marks.set(key, mark);
	}
	return marks;
}
function citedNotes(marks, read3) {
	const notes = [];
	for (const [id, mark] of marks) {
		const blocks = read3.get(id);
		if (blocks !== void 0) notes.push({ id, kind: id.startsWith("fn") ? "footnote" : "endnote", mark, blocks });
	}
	return notes;
}
function numberingOf(kind, section2, settings) {
	const [own, common] = [child(section2, `w:${kind}Pr`), child(settings, `w:${kind}Pr`)];
	const said = (name) => valueIn(own, name) ?? valueIn(common, name);
	return {
		format: said("w:numFmt") ?? (kind === "footnote" ? "decimal" : "lowerRoman"),
		start: numberIn(own, "w:numStart") ?? numberIn(common, "w:numStart") ?? 1,
		eachSection: said("w:numRestart") === "eachSect",
	};
}

// ../../word/note-texts.ts
function readNotes(file2, name, kind, shared) {
	const cited = /* @__PURE__ */ new Map();
	for (const { run, citation } of shared.citations) {
		if (citation.kind === kind && !cited.has(citation.id)) cited.set(citation.id, citation.custom ? run.text : "");
	}
	const notes = /* @__PURE__ */ new Map();
	const story = new Story(shared, file2.relationships(name), "note");
	const open = (_, tag) => {
		const id = attribute(tag, "w:id") ?? "";
		const mark = cited.get(id);
		if (mark === void 0) return "skip";
		return (at) => void notes.set(noteId({ kind, id }), withoutMark(endStory(at), mark));
	};
	readStory(file2.part(name), story, { [`w:${kind}`]: open });
	return notes;
}
function withoutMark(blocks, mark) {
	const [first, ...rest] = blocks;
	if (first?.kind !== "paragraph") return blocks;
	const [run, ...runs] = first.runs;
	if (run === void 0 || run.note !== void 0) return blocks;
	const text = (run.text.trimStart().startsWith(mark) ? run.text.trimStart().slice(mark.length) : run.text).trimStart();
	const kept = text === "" ? trimmed(runs) : [{ ...run, text }, ...runs];
	const paragraph = { ...first, runs: kept };
	return [paragraph, ...rest];
}
function trimmed(runs) {
	const [run, ...rest] = runs;
	return run === void 0 || run.note !== void 0 ? runs : [{ ...run, text: run.text.trimStart() }, ...rest];
}

// ../../word/numbering/definitions.ts
function definitionOf(element) {
	return {
		id: attribute(element, "w:abstractNumId") ?? "",
		levels: new Map(element.children.filter((one) => one.name === "w:lvl").map((one) => [indexOf(one), levelOf(one)])),
		link: valueIn(element, "w:numStyleLink"),
	};
}
function instanceOf(element) {
	const levels = /* @__PURE__ */ new Map();
	const starts = /* @__PURE__ */ new Map();
	for (const override of element.children.filter((one) => one.name === "w:lvlOverride")) {
		const level = child(override, "w:lvl");
		const start = numberIn(override, "w:startOverride");
		if (level !== void 0) levels.set(indexOf(override), levelOf(level));
		if (start !== void 0) starts.set(indexOf(override), start);
	}
	return { id: attribute(element, "w:numId") ?? "", definition: valueIn(element, "w:abstractNumId") ?? "", levels, starts };
}
function indexOf(element) {
	return integer(attribute(element, "w:ilvl")) ?? 0;
}
function levelOf(element) {
	const format = child(element, "w:numFmt");
	const text = child(element, "w:lvlText");
	const look = child(element, "w:rPr");
	return {
		start: numberIn(element, "w:start") ?? 0,
		format: attribute(format, "w:val") ?? "decimal",
		pattern: attribute(format, "w:format"),
		text: text !== void 0 && isNull(text) ? "" : (attribute(text, "w:val") ?? ""),
		restart: numberIn(element, "w:lvlRestart"),
		legal: flagIn(element, "w:isLgl") ?? false,
		style: valueIn(element, "w:pStyle"),
		hidden: flagIn(look, "w:vanish") ?? false,
		lang: valueIn(look, "w:lang"),
	};
}
function isNull(text) {
	const value2 = attribute(text, "w:null");
	return value2 !== void 0 && isOn(value2);
}

// ../../word/numbering/lists.ts
var Lists = class {
	constructor(styles, part2) {
		this.styles = styles;
		if (part2 === void 0) return;
		eachChild(part2, (element) => {
			if (element.name === "w:abstractNum") {
				const definition = definitionOf(element);
				this.#definitions.set(definition.id, definition);
			} else if (element.name === "w:num") {
				const instance = instanceOf(element);
				this.#instances.set(instance.id, instance);
			}
		});
	}
	styles;
	#definitions = /* @__PURE__ */ new Map();
	#instances = /* @__PURE__ */ new Map();
	#found = /* @__PURE__ */ new Map();
	/** The list of a `w:numId`; undefined when there is none, as for 0, which switches numbering off. */
	find(id) {
		if (!this.#found.has(id)) this.#found.set(id, this.#resolve(id));
		return this.#found.get(id);
	}
	#resolve(id) {
		const instance = this.#instances.get(id);
		if (instance === void 0) return void 0;
		const definition = this.#definition(instance.definition);
		if (definition === void 0) return void 0;
		const levels = new Map([...definition.levels, ...instance.levels]);
		const byStyle = new Map(
			[...levels].filter(([, level]) => level.style !== void 0).map(([index2, level]) => [level.style, index2]),
		);
		return {
			id,
			count: definition.id,
			level: (index2) => levels.get(index2),
			starts: instance.starts,
			linked: (styles) => styles.map((style) => byStyle.get(style)).find((index2) => index2 !== void 0),
		};
	}
	/** Follows links through numbering styles; a circle of links defines nothing. */
	#definition(id) {
		const seen = /* @__PURE__ */ new Set();
		let definition = this.#definitions.get(id);
		while (definition?.link !== void 0 && definition.levels.size === 0) {
			if (seen.has(definition.id)) return void 0;
			seen.add(definition.id);
			const instance = this.#instances.get(this.styles.listOf(definition.link) ?? "");
			definition = instance && this.#definitions.get(instance.definition);
		}
		return definition;
	}
};

// ../../word/package/seems.ts
var SIGNS = [
	[/^%PDF-/, "a PDF file"],
	[/^\{\\rtf/, "an RTF file"],
	[/^(\u00ef\u00bb\u00bf)?\s*<!doctype html|^(\u00ef\u00bb\u00bf)?\s*<html/i, "a web page"],
	[/^MIME-Version:/i, "a web archive"],
	[/^(\u00ef\u00bb\u00bf)?\s*<\?xml|^(\u00ff\u00fe|\u00fe\u00ff)/, "an XML or plain text file"],
	[/^\u0089PNG|^\u00ff\u00d8\u00ff|^GIF8|^(II\*\0|MM\0\*)/, "a picture"],
	[/^Rar!|^7z\u00bc\u00af/, "an archive"],
];
function refusalOfBytes(bytes) {
	if (bytes.length === 0) return new WordRefusal("empty", "The file is empty: it has no bytes. Send the document again.");
	const head = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
	if (head.startsWith("\xD0\xCF\xE0\xA1\xB1\xE1")) return refusalOfCompound(bytes);
	return notWord(SIGNS.find(([sign3]) => sign3.test(head))?.[1] ?? plain(head));
}
function notWord(what) {
	return new WordRefusal("not-word", `This is not a Word document: it seems to be ${what}. Save it as .docx and send that.`);
}
function refusalOfCompound(bytes) {
	const holds = (name) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, "utf16le");
	if (holds("EncryptedPackage")) {
		return new WordRefusal(
			"encrypted",
			"The document is protected by a password. Remove the password in Word and send it again.",
		);
	}
	if (holds("WordDocument")) return notWord("an old Word document (.doc)");
	if (holds("Workbook")) return notWord("an old Excel workbook (.xls)");
	return notWord("an old Office file or an Outlook message");
}
function plain(head) {
	return /[\u0000-\u0008\u000e-\u001a]/.test(head) ? "a file of another kind" : "a plain text file";
}

// ../../word/package/main-part.ts
var KINDS2 = [
	[/spreadsheetml|ms-excel/, "an Excel workbook"],
	[/presentationml|ms-powerpoint/, "a PowerPoint presentation"],
	[/visio/, "a Visio drawing"],
	[/xps/, "an XPS document"],
];
function mainPartOf(file2) {
	const found = [...file2.relationships("").values()].find((one) => one.type === "officeDocument" && !one.external);
	const name = found?.target ?? file2.names.find((one) => /wordprocessingml\.(document|template)\.main/.test(file2.type(one)));
	if (name === void 0) throw notWord("an Office file without a text");
	const type = file2.type(name);
	const other = KINDS2.find(([kind]) => kind.test(type));
	if (other !== void 0) throw notWord(other[1]);
	if (isMacro(type) || file2.names.some((one) => isMacro(file2.type(one)) || /(^|\/)vba(project|data)\.(bin|xml)$/i.test(one))) {
		throw new WordRefusal(
			"macros",
			"The document contains macros. Save it as .docx (Word document without macros) and send that.",
		);
	}
	return name;
}
function isMacro(type) {
	return /macroenabled|vbaproject/.test(type);
}

// ../../word/package/inflate.ts
import { crc32 } from "node:zlib";

// ../../../node_modules/fflate/esm/index.mjs
import { createRequire } from "module";

var require2 = createRequire("/");
var _a;
var Worker;
var isMarkedAsUntransferable;
try {
	(_a = require2("worker_threads")), (Worker = _a.Worker), (isMarkedAsUntransferable = _a.isMarkedAsUntransferable);
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
	/* unused */
	0, 0,
	/* impossible */
	0,
]);
var fdeb = new u8([
	0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
	/* unused */
	0, 0,
]);
var clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
var freb = (eb, start) => {
	var b = new u16(31);
	for (var i2 = 0; i2 < 31; ++i2) {
		b[i2] = start += 1 << eb[i2 - 1];
	}
	var r = new i32(b[30]);
	for (var i2 = 1; i2 < 30; ++i2) {
		for (var j = b[i2]; j < b[i2 + 1]; ++j) {
			r[j] = ((j - b[i2]) << 5) | i2;
		}
	}
	return { b, r };
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
(fl[28] = 258), (revfl[258] = 28);
var _b = freb(fdeb, 0);
var fd = _b.b;
var revfd = _b.r;
var rev = new u16(32768);
for (i = 0; i < 32768; ++i) {
	x = ((i & 43690) >> 1) | ((i & 21845) << 1);
	x = ((x & 52428) >> 2) | ((x & 13107) << 2);
	x = ((x & 61680) >> 4) | ((x & 3855) << 4);
	rev[i] = (((x & 65280) >> 8) | ((x & 255) << 8)) >> 1;
}
var x;
var i;
var hMap = (cd, mb, r) => {
	var s = cd.length;
	var i2 = 0;
	var l = new u16(mb);
	for (; i2 < s; ++i2) {
		if (cd[i2]) ++l[cd[i2] - 1];
	}
	var le = new u16(mb);
	for (i2 = 1; i2 < mb; ++i2) {
		le[i2] = (le[i2 - 1] + l[i2 - 1]) << 1;
	}
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i2 = 0; i2 < s; ++i2) {
			if (cd[i2]) {
				var sv = (i2 << 4) | cd[i2];
				var r_1 = mb - cd[i2];
				var v = le[cd[i2] - 1]++ << r_1;
				for (var m = v | ((1 << r_1) - 1); v <= m; ++v) {
					co[rev[v] >> rvb] = sv;
				}
			}
		}
	} else {
		co = new u16(s);
		for (i2 = 0; i2 < s; ++i2) {
			if (cd[i2]) {
				co[i2] = rev[le[cd[i2] - 1]++] >> (15 - cd[i2]);
			}
		}
	}
	return co;
};
var flt = new u8(288);
for (i = 0; i < 144; ++i) flt[i] = 8;
var i;
for (i = 144; i < 256; ++i) flt[i] = 9;
var i;
for (i = 256; i < 280; ++i) flt[i] = 7;
var i;
for (i = 280; i < 288; ++i) flt[i] = 8;
var i;
var fdt = new u8(32);
for (i = 0; i < 32; ++i) fdt[i] = 5;
var i;
var flrm = /* @__PURE__ */ hMap(flt, 9, 1);
var fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
var max = (a) => {
	var m = a[0];
	for (var i2 = 1; i2 < a.length; ++i2) {
		if (a[i2] > m) m = a[i2];
	}
	return m;
};
var bits = (d, p, m) => {
	var o = (p / 8) | 0;
	return ((d[o] | (d[o + 1] << 8)) >> (p & 7)) & m;
};
var bits16 = (d, p) => {
	var o = (p / 8) | 0;
	return (d[o] | (d[o + 1] << 8) | (d[o + 2] << 16)) >> (p & 7);
};
var shft = (p) => ((p + 7) / 8) | 0;
var slc = (v, s, e) => {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	// determined by compression function
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data",
	// determined by unknown compression method
];
var err = (ind, msg, nt) => {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = (dat, st, buf, dict) => {
	var sl = dat.length,
		dl = dict ? dict.length : 0;
	if (!sl || (st.f && !st.l)) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = (l2) => {
		var bl = buf.length;
		if (l2 > bl) {
			var nbuf = new u8(Math.max(bl * 2, l2));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0,
		pos = st.p || 0,
		bt = st.b || 0,
		lm = st.l,
		dm = st.d,
		lbt = st.m,
		dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4,
					l = dat[s - 4] | (dat[s - 3] << 8),
					t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				(st.b = bt += l), (st.p = pos = t * 8), (st.f = final);
				continue;
			} else if (type == 1) (lm = flrm), (dm = fdrm), (lbt = 9), (dbt = 5);
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257,
					hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i2 = 0; i2 < hcLen; ++i2) {
					clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
				}
				pos += hcLen * 3;
				var clb = max(clt),
					clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i2 = 0; i2 < tl; ) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) {
						ldt[i2++] = s;
					} else {
						var c = 0,
							n = 0;
						if (s == 16) (n = 3 + bits(dat, pos, 3)), (pos += 2), (c = ldt[i2 - 1]);
						else if (s == 17) (n = 3 + bits(dat, pos, 7)), (pos += 3);
						else if (s == 18) (n = 11 + bits(dat, pos, 127)), (pos += 7);
						while (n--) ldt[i2++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit),
					dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1,
			dms = (1 << dbt) - 1;
		var lpos = pos;
		for (; ; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms],
				sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				(lpos = pos), (lm = null);
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i2 = sym - 257,
						b = fleb[i2];
					add = bits(dat, pos, (1 << b) - 1) + fl[i2];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms],
					dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					(dt += bits16(dat, pos) & ((1 << b) - 1)), (pos += b);
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end2 = bt + add;
				if (bt < dt) {
					var shift = dl - dt,
						dend = Math.min(dt, end2);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end2; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		(st.l = lm), (st.p = lpos), (st.b = bt), (st.f = final);
		if (lm) (final = 1), (st.m = lbt), (st.d = dm), (st.n = dbt);
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /* @__PURE__ */ new u8(0);
var Inflate = /* @__PURE__ */ (() => {
	function Inflate2(opts, cb) {
		if (typeof opts == "function") (cb = opts), (opts = {});
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = { i: 0, b: dict ? dict.length : 0 };
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate2.prototype.e = function (c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), (this.p = n);
		}
	};
	Inflate2.prototype.c = function (final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		(this.o = slc(dt, this.s.b - 32768)), (this.s.b = this.o.length);
		(this.p = slc(this.p, (this.s.p / 8) | 0)), (this.s.p &= 7);
	};
	Inflate2.prototype.push = function (chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate2;
})();
var td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
var tds = 0;
try {
	td.decode(et, { stream: true });
	tds = 1;
} catch (e) {}

// ../../word/package/zip.ts
var END2 = 101010256;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var CENTRAL = 33639248;
var LOCAL = 67324752;
var UNKNOWN2 = 4294967295;
function entriesOf(bytes, limits) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { count, start } = directoryOf(view);
	if (count > limits.entries) throw tooLarge(`more than ${limits.entries} files in the package`);
	const entries = /* @__PURE__ */ new Map();
	let at = start;
	for (let i2 = 0; i2 < count; i2++) {
		if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged("its list of parts is broken");
		const entry = entryAt(bytes, view, at);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
		if (entry.name.endsWith("/")) continue;
		if (entries.has(entry.name.toLowerCase())) throw damaged("it holds the same part twice");
		entries.set(entry.name.toLowerCase(), entry);
	}
	return entries;
}
function packedBytes(bytes, entry) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
		throw damaged(`${entry.name} is not where it should be`);
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + entry.packed > bytes.length) throw damaged(`${entry.name} is cut off`);
	return bytes.subarray(start, start + entry.packed);
}
function directoryOf(view) {
	const lowest = Math.max(0, view.byteLength - 22 - 65535);
	for (let at = view.byteLength - 22; at >= lowest; at--) {
		if (view.getUint32(at, true) !== END2) continue;
		const count = view.getUint16(at + 10, true);
		const start = view.getUint32(at + 16, true);
		return count === 65535 || start === UNKNOWN2 ? directory64(view, at) : { count, start };
	}
	throw damaged("it is cut off");
}
function directory64(view, end2) {
	const locator = end2 - 20;
	if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw damaged("its list of parts is broken");
	const at = long(view, locator + 8);
	if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw damaged("its list of parts is broken");
	return { count: long(view, at + 32), start: long(view, at + 48) };
}
function entryAt(bytes, view, at) {
	if ((view.getUint16(at + 8, true) & 1) === 1) {
		throw new WordRefusal("encrypted", "The file is protected by a password. Remove the password in Word and send it again.");
	}
	const nameEnd = at + 46 + view.getUint16(at + 28, true);
	const extraEnd = nameEnd + view.getUint16(at + 30, true);
	if (extraEnd > bytes.length) throw damaged("its list of parts is broken");
	const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
	const [size, packed, offset] = sizes.includes(UNKNOWN2) ? sizes64(view, nameEnd, extraEnd, sizes) : sizes;
	return {
		name: Buffer.from(bytes.subarray(at + 46, nameEnd))
			.toString("utf8")
			.replaceAll("\\", "/")
			.replace(/^\/+/, ""),
		method: view.getUint16(at + 10, true),
		crc: view.getUint32(at + 16, true),
		size,
		packed,
		offset,
	};
}
function sizes64(view, from, to, sizes) {
	for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
		if (view.getUint16(at, true) !== 1) continue;
		let next = at + 4;
		const take = (claimed) => {
			if (claimed !== UNKNOWN2) return claimed;
			if (next + 8 > to) throw damaged("its list of parts is broken");
			next += 8;
			return long(view, next - 8);
		};
		return [take(sizes[0]), take(sizes[1]), take(sizes[2])];
	}
	return sizes;
}
function long(view, at) {
	if (at < 0 || at + 8 > view.byteLength) throw damaged("its list of parts is broken");
	return Number(view.getBigUint64(at, true));
}

// ../../word/package/inflate.ts
var STORED = 0;
var DEFLATED = 8;
var STEP = 8 << 10;
var Budget = class {
	constructor(limits) {
		this.limits = limits;
	}
	limits;
	#inflated = 0;
	/** Charges a chunk of a part of which `soFar` bytes came before from `packed` packed bytes. */
	charge(bytes, soFar, packed) {
		this.#inflated += bytes;
		const { inflatedBytes, ratio, ratioFrom } = this.limits;
		if (this.#inflated > inflatedBytes) throw tooLarge(`more than ${inflatedBytes >> 20} MB once unpacked`);
		if (soFar + bytes > ratioFrom && soFar + bytes > packed * ratio) throw tooLarge("it unpacks to many times its size");
	}
};
function inflate(bytes, entry, budget, sink) {
	const packed = packedBytes(bytes, entry);
	if (entry.size > budget.limits.inflatedBytes) throw tooLarge(`more than ${budget.limits.inflatedBytes >> 20} MB once unpacked`);
	let size = 0;
	let crc = 0;
	const count = (chunk) => {
		budget.charge(chunk.length, size, packed.length);
		size += chunk.length;
		crc = crc32(chunk, crc);
		sink(chunk);
	};
	if (entry.method === STORED) steps(packed, (chunk) => count(chunk));
	else if (entry.method === DEFLATED) unpack(packed, entry.name, count);
	else throw damaged(`${entry.name} is packed in an unknown way`);
	if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name} does not match its checksum`);
}
function unpack(packed, name, count) {
	let failure;
	const stream = new Inflate((chunk) => {
		try {
			count(chunk);
		} catch (error) {
			failure = error;
			throw error;
		}
	});
	try {
		steps(packed, (chunk, last2) => stream.push(chunk, last2));
	} catch (error) {
		throw failure ?? damaged(`${name} cannot be unpacked`, error);
	}
}
function steps(packed, take) {
	for (let at = 0; at === 0 || at < packed.length; at += STEP) {
		take(packed.subarray(at, at + STEP), at + STEP >= packed.length);
	}
}

// ../../word/package/package.ts
var Package = class {
	#bytes;
	#entries;
	#budget;
	#types = /* @__PURE__ */ new Map();
	#relationships = /* @__PURE__ */ new Map();
	constructor(bytes, limits) {
		if (bytes.length > limits.fileBytes) throw tooLarge(`the file has more than ${limits.fileBytes >> 20} MB`);
		if (bytes[0] !== 80 || bytes[1] !== 75) throw refusalOfBytes(bytes);
		this.#bytes = bytes;
		this.#entries = entriesOf(bytes, limits);
		this.#budget = new Budget(limits);
		this.#readTypes();
	}
	/** Names of all parts, as written. */
	get names() {
		return [...this.#entries.values()].map((entry) => entry.name);
	}
	has(name) {
		return this.#entries.has(name.toLowerCase());
	}
	/** The content type of a part, in lower case; empty when the file gives none. */
	type(name) {
		const key = name.toLowerCase();
		return this.#types.get(`/${key}`) ?? this.#types.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
	}
	/** A part to read, as a stream. */
	part(name) {
		const entry = this.#entries.get(name.toLowerCase());
		if (entry === void 0) throw damaged(`${name} is missing`);
		return { name, depth: this.#budget.limits.depth, pour: (sink) => inflate(this.#bytes, entry, this.#budget, sink) };
	}
	/** What a part points to, by relationship id; the package itself is the part "". */
	relationships(name) {
		let found = this.#relationships.get(name);
		if (found === void 0) {
			found = this.#readRelationships(name);
			this.#relationships.set(name, found);
		}
		return found;
	}
	#readRelationships(name) {
		const slash = name.lastIndexOf("/") + 1;
		const source = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
		const found = /* @__PURE__ */ new Map();
		if (!this.has(source)) return found;
		eachChild(this.part(source), (element) => {
			const id = attribute(element, "Id");
			const target2 = attribute(element, "Target");
			if (id === void 0 || target2 === void 0) return;
			const external = attribute(element, "TargetMode") === "External";
			const type = (attribute(element, "Type") ?? "").split("/").at(-1) ?? "";
			found.set(id, { id, type, external, target: external ? target2 : resolve(name.slice(0, slash), target2) });
		});
		return found;
	}
	#readTypes() {
		if (!this.has("[Content_Types].xml")) throw this.#stranger();
		eachChild(this.part("[Content_Types].xml"), (element) => {
			const of = attribute(element, "PartName") ?? attribute(element, "Extension") ?? "";
			this.#types.set(of.toLowerCase(), (attribute(element, "ContentType") ?? "").toLowerCase());
		});
	}
	/** A zip that is no Office file. */
	#stranger() {
		if (this.has("encryptedpackage"))
			return new WordRefusal("encrypted", "The document is protected by a password. Remove it and send it again.");
		if (this.has("meta-inf/manifest.xml") && this.has("content.xml")) return notWord("an OpenDocument file (.odt)");
		if (this.has("index/document.iwa")) return notWord("a Pages document");
		return notWord("a ZIP archive");
	}
};
function resolve(folder, target2) {
	const path = target2.startsWith("/") ? target2 : `${folder}${target2}`;
	const kept = [];
	for (const step of path.replaceAll("\\", "/").split("/")) {
		if (step === "..") kept.pop();
		else if (step !== "" && step !== ".") kept.push(step);
	}
	return kept.join("/");
}

// ../../word/styles/heading-names.ts
var HEADING2 =
	/^(?:heading|titre|überschrift|ueberschrift|título|titulo|títol|titolo|kop|rubrik|overskrift|otsikko|nagłówek|naglowek|nadpis|naslov|címsor|cimsor|заголовок|επικεφαλίδα|başlık|titlu|pealkiri|virsraksts|antraštė|fyrirsögn|vërejtje|заглавие|наслов|titull)\s*([1-9])$/iu;
var TITLE = /^(?:title|titre|titel|título|titolo|otsikko|tytuł|název|naslov|cím|название|τίτλος|konu başlığı|titlu|tittel)$/iu;
function headingByName(name) {
	const level = HEADING2.exec(name)?.[1];
	if (level !== void 0) return Number(level);
	return TITLE.test(name) ? 1 : null;
}

// ../../word/styles/styles.ts
var BARE = { name: null, heading: null, numId: void 0, level: void 0, lineage: [], run: NO_PROPERTIES };
var Styles = class {
	/** Formatting that holds where nothing else is said. */
	defaults = NO_PROPERTIES;
	#styles = /* @__PURE__ */ new Map();
	#paragraphs = /* @__PURE__ */ new Map();
	#characters = /* @__PURE__ */ new Map();
	#normal;
	/** Takes in one child of `w:styles`. */
	add(element) {
		if (element.name === "w:docDefaults") this.defaults = runProperties(child(child(element, "w:rPrDefault"), "w:rPr"));
		const id = attribute(element, "w:styleId");
		if (element.name !== "w:style" || id === void 0) return;
		this.#styles.set(id, styleOf(id, element));
		const isDefault = attribute(element, "w:default");
		if (attribute(element, "w:type") === "paragraph" && isDefault !== void 0 && isOn(isDefault)) this.#normal = id;
	}
	/** A paragraph style by id; the default one when the id is missing or unknown. */
	paragraph(id) {
		const key = id !== void 0 && this.#styles.has(id) ? id : (this.#normal ?? "");
		let style = this.#paragraphs.get(key);
		if (style === void 0) {
			style = resolved(this.#lineage(key));
			this.#paragraphs.set(key, style);
		}
		return style;
	}
	/** What a character style says, inheritance included. */
	character(id) {
		if (id === void 0) return NO_PROPERTIES;
		let run = this.#characters.get(id);
		if (run === void 0) {
			run = this.#lineage(id).reduceRight((upper, style) => over(style.run, upper), NO_PROPERTIES);
			this.#characters.set(id, run);
		}
		return run;
	}
	/** The list that a numbering style stands for. */
	listOf(id) {
		return this.#styles.get(id)?.numId;
	}
	/** A style and those it is based on, nearest first; a circle ends where it would begin again. */
	#lineage(id) {
		const lineage = /* @__PURE__ */ new Set();
		let style = this.#styles.get(id);
		while (style !== void 0 && !lineage.has(style)) {
			lineage.add(style);
			style = style.basedOn === void 0 ? void 0 : this.#styles.get(style.basedOn);
		}
		return [...lineage];
	}
};
function readStyles(part2) {
	const styles = new Styles();
	if (part2 !== void 0) eachChild(part2, (element) => styles.add(element), isOfText);
	return styles;
}
function isOfText(tag) {
	return tag.name !== "w:latentStyles" && attribute(tag, "w:type") !== "table";
}
function styleOf(id, element) {
	const paragraph = child(element, "w:pPr");
	const list = child(paragraph, "w:numPr");
	return {
		id,
		name: valueIn(element, "w:name") ?? id,
		basedOn: valueIn(element, "w:basedOn"),
		numId: valueIn(list, "w:numId"),
		level: numberIn(list, "w:ilvl"),
		outline: numberIn(paragraph, "w:outlineLvl"),
		run: runProperties(child(element, "w:rPr")),
	};
}
function resolved(lineage) {
	const [own] = lineage;
	if (own === void 0) return BARE;
	const numbered = lineage.findIndex((style) => style.numId !== void 0);
	return {
		name: own.name,
		heading: headingOf2(lineage),
		numId: lineage[numbered]?.numId,
		level: lineage.find((style) => style.level !== void 0)?.level,
		lineage: lineage.slice(0, numbered + 1).map((style) => style.id),
		run: lineage.reduceRight((upper, style) => over(style.run, upper), NO_PROPERTIES),
	};
}
function headingOf2(lineage) {
	for (const style of lineage) {
		if (style.outline !== void 0) return style.outline >= 0 && style.outline < 9 ? style.outline + 1 : null;
		const heading2 = headingByName(style.name) ?? headingByName(style.id);
		if (heading2 !== null) return heading2;
	}
	return null;
}

// ../../word/read.ts
function readWord(bytes, limits = {}) {
	const all = { ...LIMITS, ...limits };
	const file2 = new Package(bytes, all);
	const main = mainPartOf(file2);
	const sides = new Sides(file2, main);
	const shared = sharedOf(sides, all);
	const blocks = readStory(file2.part(main), new Story(shared, file2.relationships(main), "body"));
	const read3 = /* @__PURE__ */ new Map();
	for (const kind of ["footnote", "endnote"]) {
		const name = sides.name(`${kind}s`);
		if (name !== void 0) for (const [id, texts] of readNotes(file2, name, kind, shared)) read3.set(id, texts);
	}
	const marks = markNotes(shared, sides.settings());
	const notes = citedNotes(marks, read3);
	const bands = readBands(file2, main, shared);
	const properties = reportRest(file2, sides, shared.findings);
	if (!blocks.some(hasText) && !notes.some((note) => note.blocks.some(hasText))) throw empty(shared.findings);
	return { blocks, notes, bands, traces: shared.findings.traces, properties };
}
var Sides = class {
	constructor(file2, main) {
		this.file = file2;
		this.main = main;
	}
	file;
	main;
	name(type) {
		const found = [...this.file.relationships(this.main).values()].find((one) => one.type === type && !one.external);
		return found !== void 0 && this.file.has(found.target) ? found.target : void 0;
	}
	part(type) {
		const name = this.name(type);
		return name === void 0 ? void 0 : this.file.part(name);
	}
	settings() {
		const part2 = this.part("settings");
		if (part2 === void 0) return void 0;
		const children = [];
		const root = eachChild(part2, (element) => children.push(element));
		return root && { ...root, children, text: "" };
	}
};
function sharedOf(sides, limits) {
	const styles = readStyles(sides.part("styles"));
	return {
		styles,
		lists: new Lists(styles, sides.part("numbering")),
		findings: new Findings(),
		paragraphs: { left: limits.paragraphs, limit: limits.paragraphs },
		citations: [],
		sections: [],
		boxCounters: new Counters(),
		diagramTexts: (name) => diagramTexts(sides.file, name),
	};
}
function reportRest(file2, sides, findings) {
	const comments = sides.name("comments");
	if (comments !== void 0) reportComments(file2, comments, findings);
	for (const part2 of file2.relationships(sides.main).values()) {
		if (part2.type === "customXml" && file2.has(part2.target)) findings.add("custom-xml", part2.target);
	}
	return readProperties(file2, findings);
}
function hasText(block) {
	if (block.kind === "paragraph") return block.runs.some((run) => run.note === void 0 && run.text.trim() !== "");
	return block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasText)));
}
function empty(findings) {
	const picture = findings.traces.some((trace) => trace.kind === "picture");
	const why = picture
		? "it holds pictures but no text. Send the text itself, not pictures of pages"
		: "it holds no text. Check that it is the right file";
	return new WordRefusal("empty", `The document is empty: ${why}.`);
}

// ../../../test/domain/matching/lanzarote.ts
import { readFileSync } from "node:fs";

var SCHEME = {
	announcers: {
		en: ["question", "questions", "q", "qu", "quest", "ad", "answer to question", "reply to question", "item"],
		fr: ["question", "questions", "q", "r\xE9p", "r\xE9ponse", "ad", "point"],
	},
	levels: [
		{ style: "decimal", before: "" },
		{ style: "decimal", before: "." },
		{ style: "lower-letter", before: "." },
	],
	detail: "\u2192",
};
var QUESTIONNAIRE = {
	scheme: SCHEME,
	sections: read2("questionnaire.json").sections.map((section2) => ({
		...section2,
		questions: section2.questions.map(question),
	})),
};
var PARTIES = read2("parties.json").map((raw) => ({
	code: raw.iso2,
	name: { en: raw.name_en, fr: raw.name_fr },
	aliases: raw.aliases,
	since: raw.party_since,
	monitored: raw.party_on_2017_10_25,
	tile: [0, 0],
}));
function question(raw) {
	return {
		number: raw.number,
		title: raw.title,
		answer: raw.answer,
		appliesTo: raw.applies_to ?? [],
		crossReferences: raw.cross_refs ?? [],
		children: (raw.children ?? []).map(question),
	};
}
function read2(name) {
	return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

// ../../../test/domain/matching/read-one.ts
var file = process.argv[2] ?? "";
try {
	const tree = readWord(readFileSync2(file));
	const reading = readDocument(tree, {
		questionnaire: QUESTIONNAIRE,
		parties: PARTIES,
		languageOf: (text) => eld.detect(text).language || null,
	});
	const passages = reading.passages.map(({ placements, ...passage2 }) => ({
		...passage2,
		questions: placements.map(({ question: question2, ...rest }) => ({ number: question2, ...rest })),
	}));
	process.stdout.write(JSON.stringify({ file: basename(file), refused: null, ...reading, passages }, null, 1));
} catch (error) {
	const code = error.code;
	if (code === void 0) throw error;
	process.stdout.write(JSON.stringify({ file: basename(file), refused: { code, message: String(error) } }));
}
/*! Bundled license information:

xmlchars/xml/1.0/ed5.js:
  (**
   * Character classes and associated utilities for the 5th edition of XML 1.0.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)

xmlchars/xml/1.1/ed2.js:
  (**
   * Character classes and associated utilities for the 2nd edition of XML 1.1.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)

xmlchars/xmlns/1.0/ed3.js:
  (**
   * Character class utilities for XML NS 1.0 edition 3.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)
*/
