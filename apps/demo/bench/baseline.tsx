import { createRoot } from "react-dom/client";

/** What any page with React pays for a table: the rows stand in the page, and nothing is asked for. */
const [head = [], ...rows]: string[][] = JSON.parse(
  document.getElementById("rows")?.textContent ?? "[]",
);

function Table() {
  return (
    <table>
      <thead>
        <tr>
          {head.map((name, index) => (
            <th key={index}>{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells.join()}>
            {cells.map((text, index) => (
              <td key={index}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const place = document.getElementById("table");
if (place) createRoot(place).render(<Table />);
