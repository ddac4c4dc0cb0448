/** A port of this machine on which nobody listens, for a server that must be told its port. */
import { once } from "node:events";
import { createServer } from "node:net";

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const place = server.address();
	server.close();
	await once(server, "close");
	return typeof place === "object" && place !== null ? place.port : 0;
}
