export { type TokenUser, type UsherTokenOptions, usherToken } from "./web.ts";
