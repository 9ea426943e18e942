(function () {
  if (window.racePlannerFrames) return;
  window.racePlannerFrames = true;
  function frameOf(source) {
    var frames = document.querySelectorAll('iframe[data-race-planner]');
    for (var i = 0; i < frames.length; i++) if (frames[i].contentWindow === source) return frames[i];
  }
  function resize(frame, height) {
    if (height > 0 && height < 100000) frame.style.height = Math.ceil(height) + 'px';
  }
  window.addEventListener('message', function (event) {
    var said = event.data;
    var frame = said && typeof said === 'object' && frameOf(event.source);
    if (!frame) return;
    function answer(action) {
      event.source.postMessage({ context: 'h5p', action: action }, '*');
    }
    if (said.app === 'race-planner' && said.type === 'resize') {
      frame.racePlannerOwn = true;
      resize(frame, said.height);
    } else if (said.context === 'h5p' && !frame.racePlannerOwn) {
      if (said.action === 'hello') answer('hello');
      if (said.action === 'prepareResize') {
        resize(frame, said.clientHeight);
        answer('resizePrepared');
      }
      if (said.action === 'resize') resize(frame, said.scrollHeight);
    }
  });
})();
