// The script build: one tag in a page, and the element is there.
import "./element.tsx";
