import base from './web-test-runner.config.mjs';
const t0 = Date.now();
const at = () => ((Date.now() - t0) / 1000).toFixed(1);
export default {...base, reporters: [{
  start({sessions}) { sessions.on('session-status-updated', (s) => console.log(at(), s.status, s.testFile.split('/').pop())); },
  onTestRunFinished({sessions}) { console.log(at(), 'run finished'); for (const s of sessions) { const w=(x)=>[...x.tests.map(t=>[t.duration,t.name]),...x.suites.flatMap(w)]; const l=w(s.testResults); console.log('0 '+s.testFile.split('/').pop(), l.reduce((a,b)=>a+(b[0]||0),0), JSON.stringify(l.sort((a,b)=>b[0]-a[0]).slice(0,3))); } },
}]};
