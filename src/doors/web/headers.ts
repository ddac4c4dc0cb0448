/** Headers that keep a page to itself: nothing from elsewhere, no script or style in the text, no frame around it. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

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
		permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
	});
}
