#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <thread>
#include <type_traits>
#include <vector>

namespace huimin {

/// What `work` makes of each item, in the items' order, done on as many threads as the machine has. `work` must be a
/// function of its item alone, and must not throw.
template <typename Item, typename Work>
auto sideBySide(const std::vector<Item>& items, const Work& work)
{
    std::vector<std::optional<std::invoke_result_t<const Work&, const Item&>>> results(items.size());
    std::atomic<std::size_t> next = 0;
    const auto takeTurns = [&] {
        for (std::size_t i = next++; i < items.size(); i = next++)
            results[i] = work(items[i]);
    };
    {
        // This thread takes its turns too, so one less is started; none where there is one item.
        const std::size_t threads = std::min<std::size_t>(std::max(1U, std::thread::hardware_concurrency()), items.size());
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i)
            others.emplace_back(takeTurns);
        takeTurns();
    }
    return results;
}

}  // namespace huimin
