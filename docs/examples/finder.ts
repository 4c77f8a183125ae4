import 'mitmach/define';

const finder = document.createElement('mitmach-finder');
finder.src = 'http://localhost:8080/demo/feed/feed.json';

finder.addEventListener('mitmach-finder-search', ({text, total}) => {
  console.log(`"${text}": ${String(total)} offers`);
});
finder.addEventListener('mitmach-select', (event) => {
  if (event.kind === 'opportunities') console.log('opened:', event.item.id, event.item.commitment?.kind);
});

document.querySelector('#app')?.append(finder);
