/// What sorts and searches the page of a scored round: no network, nothing kept.
enum ScorePageScript {
  /// The SHA-256 of the text in base 64, by which the page allows it.
  static let digest: StaticString = "mUkc6OD1cRBFXp041fu+NML4ppKjrZuIsY/DjbEfcSA="

  static let text: StaticString = """

    (() => {
      "use strict";
      const all = (selector, within = document) => [...within.querySelectorAll(selector)];
      const plain = (text) => text.normalize("NFD").replace(/[\\u0300-\\u036f]/g, "")
        .replace(/[\\u0111\\u0110]/g, "d").toLowerCase();

      // Search: each row and page of a unit bears the unit's number.
      const names = new Map(all("article[data-unit]")
        .map((page) => [page.dataset.unit, plain(page.querySelector("h3").textContent)]));
      const items = all("[data-unit]");
      const field = document.getElementById("find");
      const found = document.getElementById("found");
      const search = () => {
        const words = plain(field.value).split(/\\s+/).filter(Boolean);
        const shown = new Set();
        for (const [unit, name] of names) {
          if (words.every((word) => name.includes(word))) shown.add(unit);
        }
        for (const item of items) item.hidden = !shown.has(item.dataset.unit);
        found.textContent = words.length ? `${shown.size}/${names.size}` : "";
      };
      field.addEventListener("input", search);
      document.getElementById("tools").hidden = false;
      if (field.value) search();

      // Sorting: every cell of a sorted column holds a number; rows without one come last.
      const key = (row, column) => {
        const text = row.cells[column].dataset.key;
        return text ? Number(text) : null;
      };
      const sort = (heading) => {
        const table = heading.closest("table");
        const body = table.tBodies[0];
        const column = heading.cellIndex;
        const isUp = heading.getAttribute("aria-sort") !== "ascending";
        const rows = [...body.rows].map((row) => [key(row, column), row]);
        rows.sort(([left], [right]) => {
          if (left === right) return 0;
          if (left === null) return 1;
          if (right === null) return -1;
          return isUp ? left - right : right - left;
        });
        for (const other of all("th[aria-sort]", table)) other.removeAttribute("aria-sort");
        heading.setAttribute("aria-sort", isUp ? "ascending" : "descending");
        body.append(...rows.map(([, row]) => row));
      };
      for (const heading of all("th[data-sort]")) {
        // No button element: browsers leave those out of headings repeated on paper.
        const button = document.createElement("span");
        button.className = "sort";
        button.tabIndex = 0;
        button.setAttribute("role", "button");
        button.append(...heading.childNodes);
        heading.append(button);
        button.addEventListener("click", () => sort(heading));
        button.addEventListener("keydown", (event) => {
          if (event.key !== "Enter" ? event.key !== " " : false) return;
          event.preventDefault();
          sort(heading);
        });
      }
    })();

    """
}
