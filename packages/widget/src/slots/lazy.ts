import { lazyPart } from "../ui/lazy-part.tsx";

const load = () => import("./host-parts.ts");

// Few hosts put anything of their own in: nobody else loads the code for it.
export const HostPlace = lazyPart(load, "HostPlace");
export const HostCells = lazyPart(load, "HostCells");
