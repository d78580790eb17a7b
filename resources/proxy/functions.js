// What a PAC file may call, besides dnsResolve, myIpAddress and alert, which the program adds.

function isPlainHostName(host) {
    return host.indexOf(".") < 0 && host.indexOf(":") < 0;
}

function dnsDomainIs(host, domain) {
    return host.length >= domain.length && host.slice(-domain.length) === domain;
}

function localHostOrDomainIs(host, full) {
    return host === full || full.indexOf(host + ".") === 0;
}

function dnsDomainLevels(host) {
    return host.split(".").length - 1;
}

function isResolvable(host) {
    return dnsResolve(host) !== null;
}

function convert_addr(address) {
    var parts = String(address).split(".");
    if (parts.length !== 4) {
        return null;
    }
    var number = 0;
    for (var at = 0; at < 4; at++) {
        if (!/^\d{1,3}$/.test(parts[at]) || Number(parts[at]) > 255) {
            return null;
        }
        number = number * 256 + Number(parts[at]);
    }
    return number | 0;
}

function isInNet(host, pattern, mask) {
    var address = convert_addr(host);
    if (address === null) {
        address = convert_addr(dnsResolve(host));
    }
    var net = convert_addr(pattern), bits = convert_addr(mask);
    return address !== null && net !== null && bits !== null && (address & bits) === (net & bits);
}

function shExpMatch(text, pattern) {
    // By hand: a pattern made into a regular expression may take for ever.
    var at = 0, of = 0, star = -1, from = 0;
    while (at < text.length) {
        if (of < pattern.length && (pattern[of] === "?" || pattern[of] === text[at])) {
            at++;
            of++;
        } else if (of < pattern.length && pattern[of] === "*") {
            star = of++;
            from = at;
        } else if (star >= 0) {
            of = star + 1;
            at = ++from;
        } else {
            return false;
        }
    }
    while (pattern[of] === "*") {
        of++;
    }
    return of === pattern.length;
}

var _days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
var _months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

function _within(value, first, last) {
    return first <= last ? first <= value && value <= last : value >= first || value <= last;
}

function _now(words) {
    var now = new Date();
    if (words.length && words[words.length - 1] === "GMT") {
        words.pop();
        now = new Date(now.getTime() + now.getTimezoneOffset() * 60000);
    }
    return now;
}

function weekdayRange() {
    var words = Array.prototype.slice.call(arguments);
    var today = _now(words).getDay();
    var first = _days.indexOf(words[0]);
    var last = words.length > 1 ? _days.indexOf(words[1]) : first;
    return first >= 0 && last >= 0 && _within(today, first, last);
}

function timeRange() {
    var words = Array.prototype.slice.call(arguments);
    var now = _now(words), seconds = now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds();
    var n = words.map(Number);
    if (n.length === 1) {
        return now.getHours() === n[0];
    }
    if (n.length === 2) {
        return _within(seconds, n[0] * 3600, n[1] * 3600);
    }
    if (n.length === 4) {
        return _within(seconds, n[0] * 3600 + n[1] * 60, n[2] * 3600 + n[3] * 60);
    }
    var first = n[0] * 3600 + n[1] * 60 + n[2], last = n[3] * 3600 + n[4] * 60 + n[5];
    return n.length === 6 && _within(seconds, first, last);
}

function dateRange() {
    var words = Array.prototype.slice.call(arguments), now = _now(words);
    // A half names a day, a month, a year, or several of them; a whole has one half or two alike.
    function weight(half, date) {
        var sum = 0;
        for (var at = 0; at < half.length; at++) {
            var month = _months.indexOf(half[at]);
            if (month >= 0) {
                sum += (date ? date.getMonth() : month) * 100;
            } else if (Number(half[at]) > 31) {
                sum += (date ? date.getFullYear() : Number(half[at])) * 10000;
            } else {
                sum += date ? date.getDate() : Number(half[at]);
            }
        }
        return sum;
    }
    if (words.length === 1) {
        return weight(words) === weight(words, now);
    }
    var middle = words.length / 2;
    var first = words.slice(0, middle), last = words.slice(middle);
    return _within(weight(first, now), weight(first), weight(last));
}
