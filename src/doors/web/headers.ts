/** Headers that keep a page to itself: nothing from elsewhere, no script or style in the text, no frame around it. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { isOwnPage } from "./session.js";

/** The address of an invitation lets in whoever reads it: it goes to no other site. Set before the others, so that it is the last word. */
export const ownReferrer: MiddlewareHandler = async (c, next) => {
	await next();
	if (isOwnPage(c.req.path)) c.header("Referrer-Policy", "same-origin");
};

/** Strict headers for every answer of the door. @param baseUrl transport security is asked for only where there is https */
export function strictHeaders(baseUrl: string): MiddlewareHandler {
	return secureHeaders({
		contentSecurityPolicy: {
			defaultSrc: ["'none'"],
			styleSrc: ["'self'"],
			imgSrc: ["'self'"],
			fontSrc: ["'self'"],
			scriptSrc: ["'self'"],
			formAction: ["'self'"],
			baseUri: ["'none'"],
			frameAncestors: ["'none'"],
		},
		xFrameOptions: "DENY",
		referrerPolicy: "strict-origin-when-cross-origin",
		strictTransportSecurity: baseUrl.startsWith("https:") ? "max-age=31536000" : false,
		permissionsPolicy: {
			...{ camera: [], geolocation: [], microphone: [], payment: [], usb: [], displayCapture: [] },
			publickeyCredentialsGet: ["self"],
		},
	});
}
