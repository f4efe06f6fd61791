#pragma once
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <vector>

namespace huimin {

/// A sorted set whose copies share what they hold. What values hang on is copied with every value and seldom grows, so a copy costs
/// nothing and a union that adds nothing makes nothing.
template <typename T, typename Less = std::less<T>>
class SharedSet {
public:
    using const_iterator = typename std::vector<T>::const_iterator;

    SharedSet() = default;
    SharedSet(std::initializer_list<T> items) : SharedSet(std::vector<T>(items)) {}
    /// In any order, each any number of times.
    explicit SharedSet(std::vector<T> items)
    {
        std::sort(items.begin(), items.end(), Less());
        const auto isSame = [](const T& a, const T& b) { return !Less()(a, b); };  // sorted: not before is the same
        items.erase(std::unique(items.begin(), items.end(), isSame), items.end());
        if (!items.empty())
            m_items = std::make_shared<const std::vector<T>>(std::move(items));
    }

    bool empty() const { return !m_items; }
    std::size_t size() const { return items().size(); }
    const_iterator begin() const { return items().begin(); }
    const_iterator end() const { return items().end(); }
    bool contains(const T& item) const { return std::binary_search(begin(), end(), item, Less()); }

    void add(const SharedSet& other)
    {
        if (other.empty() || m_items == other.m_items || holds(other))
            return;
        if (other.holds(*this)) {
            m_items = other.m_items;
            return;
        }
        std::vector<T> both;
        both.reserve(size() + other.size());
        std::set_union(begin(), end(), other.begin(), other.end(), std::back_inserter(both), Less());
        m_items = std::make_shared<const std::vector<T>>(std::move(both));
    }

    friend bool operator==(const SharedSet& a, const SharedSet& b) { return a.m_items == b.m_items || a.items() == b.items(); }

private:
    bool holds(const SharedSet& other) const
    {
        return size() >= other.size() && std::includes(begin(), end(), other.begin(), other.end(), Less());
    }
    const std::vector<T>& items() const
    {
        static const std::vector<T> none;
        return m_items ? *m_items : none;
    }

    std::shared_ptr<const std::vector<T>> m_items;  ///< null: none
};

}  // namespace huimin
