/** The page of the control address. It has no data: the script fetches it. */
export const PAGE_HTML = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Billing sandbox</title>
<link rel="icon" href="/_sandbox/page.svg">
<link rel="stylesheet" href="/_sandbox/page.css">
<script type="module" src="/_sandbox/page.js"></script>
</head>
<body>
<header>
<h1>Billing sandbox</h1>
<p>Time in the sandbox: <time id="now"></time></p>
</header>
<section aria-labelledby="clock-title">
<h2 id="clock-title">Clock</h2>
<form id="advance">
<label for="duration">Advance by</label>
<input id="duration" value="1 month" required list="durations" autocomplete="off">
<datalist id="durations"><option>1 hour<option>1 day<option>1 week<option>1 month<option>1 year</datalist>
<button>Advance</button>
</form>
<form id="set">
<label for="time">Set to</label>
<input id="time" placeholder="2026-04-01T00:00:00Z" required autocomplete="off">
<button>Set</button>
</form>
<button type="button" id="reset">Reset everything</button>
</section>
<p id="status" role="status" tabindex="-1"></p>
<main>
<form id="choice">
<label for="account">Account</label>
<select id="account"></select>
<button type="button" id="refresh">Refresh</button>
<label for="provider">New account at</label>
<select id="provider"><option value="stripe">Stripe<option value="chartmogul">ChartMogul<option value="chargeover">ChargeOver</select>
<button type="button" id="open">Open</button>
</form>
<nav id="lists" aria-label="What is shown"></nav>
<div id="content"></div>
<p id="pages"><button type="button" id="newer">Newer</button> <span id="position"></span> <button type="button" id="older">Older</button></p>
</main>
</body>
</html>
`
