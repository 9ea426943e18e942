
// A plain host may serve `.wasm` under any type, which streaming refuses.
async function instantiate(answer, imports) {
    if (!answer.ok) throw new Error(answer.url + ": " + answer.status);
    const copy = answer.clone();
    try {
        return await WebAssembly.instantiateStreaming(answer, imports);
    } catch (refusal) {
        return WebAssembly.instantiate(await copy.arrayBuffer(), imports);
    }
}

// A style sheet, which a part waits for; one that did not come is asked for again at the next wish.
function sheet(address) {
    let coming;
    return () => coming ??= new Promise((resolve, reject) => {
        const link = document.createElement("link");
        link.rel = "stylesheet";
        link.href = address;
        link.onload = resolve;
        link.onerror = () => {
            link.remove();
            coming = undefined;
            reject(new Error(address + ": no style sheet"));
        };
        document.head.append(link);
    });
}
