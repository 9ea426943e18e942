// Starts the program that lies in this very file. A failure is told by boot.js, which hears of every rejected promise.
(function () {
  "use strict";
  var place = document.getElementById("program"), text = atob(place.textContent);
  var packed = new Uint8Array(text.length);
  for (var index = 0; index < text.length; index += 1) packed[index] = text.charCodeAt(index);
  var program = inflate(packed, Number(place.getAttribute("data-length")));
  place.remove();
  wasm_bindgen({ module_or_path: program });
})();
