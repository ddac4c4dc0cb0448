/** SHA-256 for the record. */
import { createHash } from "node:crypto";
import type { Sha256 } from "../../domain/record/entry.js";

export const sha256: Sha256 = (content) => createHash("sha256").update(content).digest("hex");
