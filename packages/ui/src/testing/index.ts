export {ConsoleWatch} from './console-watch.js';
export {widgetContract, type ContractSubject} from './widget-contract.js';
export {WidgetDriver} from './widget-driver.js';
