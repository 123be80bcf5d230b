"use strict";
// Sorts a table by the column whose heading is clicked; numbers come from data-value.
for (const button of document.querySelectorAll("th > button")) {
  button.addEventListener("click", () => {
    const heading = button.parentElement;
    const table = heading.closest("table");
    const column = [...heading.parentElement.children].indexOf(heading);
    const descending = heading.getAttribute("aria-sort") === "ascending";
    const value = (row) => {
      const cell = row.children[column];
      return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
    };
    const order = (one, other) => {
      const [a, b] = [value(one), value(other)];
      if (typeof a === "number" && typeof b === "number") return a - b;
      return String(a).localeCompare(String(b), document.documentElement.lang);
    };
    const rows = [...table.tBodies[0].rows].sort(order);
    if (descending) rows.reverse();
    table.tBodies[0].append(...rows);
    for (const other of heading.parentElement.children) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", descending ? "descending" : "ascending");
  });
}
