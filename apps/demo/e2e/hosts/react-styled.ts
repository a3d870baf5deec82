// With the style sheet as a file, as a host has it who renders on its server too.
import "@usher/widget/style.css";
import "./react.tsx";
