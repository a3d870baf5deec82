// What a host shows in the list of people: one file to load.
export { HostCells } from "./host-cells.tsx";
export { HostPlace } from "./host-content.tsx";
