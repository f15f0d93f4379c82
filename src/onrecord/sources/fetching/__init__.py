"""The one door to the network: `fetch.Fetcher` is the way in; `guard` refuses addresses inward, `permission` asks, `pace` waits."""
