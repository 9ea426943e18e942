// Put before everything else of a page, where the driver can't tell what goes wrong in it: tells the door in front of the server.
(() => {
    const ask = window.fetch.bind(window);
    const told = [];
    const tell = text => {
        told.push(ask('/~told?' + encodeURIComponent(text), { mode: 'no-cors', keepalive: true }).catch(() => null));
    };
    const write = console.error;
    console.error = (...parts) => {
        tell(parts.map(String).join(' '));
        write.apply(console, parts);
    };
    // What a scenario makes up itself is not trusted. That a size is looked at once more is told as an error, but is none.
    addEventListener('error', event => {
        // A file that is not there is noted by the door.
        if (event.isTrusted && event.message && !event.message.startsWith('ResizeObserver loop')) tell(event.message);
    }, true);
    addEventListener('unhandledrejection', event => {
        if (event.isTrusted) tell(`unhandled: ${event.reason?.stack ?? event.reason}`);
    });
    document.addEventListener('securitypolicyviolation', event => {
        tell(`the policy forbids ${event.blockedURI}: ${event.effectiveDirective} ${event.sample}`);
    });
    Object.defineProperty(window, '~told', { value: () => Promise.all(told) });
})();
