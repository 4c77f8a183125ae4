export {itSpeaksEveryLanguage} from './catalogue-contract.js';
export {ConsoleWatch} from './console-watch.js';
export {countOf, faultUrl, switchTo} from './test-server.js';
export {widgetContract, type ContractSubject} from './widget-contract.js';
export {WidgetDriver} from './widget-driver.js';
