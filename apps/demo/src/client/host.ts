import "./styles/host.css";
import { chooseTheme } from "./theme.ts";

/** All the script that the products' own pages need. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[name="theme"]'))
  input.addEventListener("change", () => chooseTheme(input.value));
