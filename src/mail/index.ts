export * from "./message.js";
export { readMessage, Unreadable } from "./read.js";
