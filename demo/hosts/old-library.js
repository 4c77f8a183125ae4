/*
 * What Prototype 1.6 and MooTools 1.2 did to pages, in small: methods of arrays, JSON and elements with the same names
 * and other manners, and everything enumerable, so that `for … in` over an array finds more than its items.
 */
(function () {
  'use strict';
  var list = Array.prototype;
  var nativeFilter = list.filter;
  list.each = function (iterator) {
    for (var index = 0; index < this.length; index++) iterator(this[index], index);
    return this;
  };
  list.include = function (item) {
    return this.indexOf(item) >= 0;
  };
  list.clean = function () {
    return nativeFilter.call(this, function (item) {
      return item !== null;
    });
  };
  // Prototype's own, which skipped the second argument.
  list.find = function (iterator) {
    for (var index = 0; index < this.length; index++) {
      if (iterator(this[index], index)) return this[index];
    }
    return undefined;
  };
  Array.from = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  // The reason why JSON.stringify wrote arrays as texts on so many pages.
  list.toJSON = function () {
    return ['[', this.join(', '), ']'].join('');
  };
  String.prototype.toJSON = function () {
    return ['"', this, '"'].join('');
  };
  Object.prototype.toQueryString = function () {
    return 'object';
  };
  String.prototype.strip = String.prototype.trim;
  Function.prototype.bind = (function (bind) {
    return function () {
      return bind.apply(this, arguments);
    };
  })(Function.prototype.bind);
  Element.prototype.remove = (function (remove) {
    return function () {
      remove.call(this);
      return this;
    };
  })(Element.prototype.remove);
  Element.prototype.hide = function () {
    this.style.display = 'none';
    return this;
  };
  Element.prototype.getElementsBySelector = Element.prototype.querySelectorAll;
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
