#pragma once
#include <cassert>
#include <utility>
#include <variant>

#include "core/base/diagnostic.h"

namespace huimin {

/// Either a value, or the diagnostics that say why there is none. Warnings that came with a value
/// travel beside it in `warnings()`.
///
///     auto tree = yaml::read(source);
///     if (!tree) return tree.diagnostics();
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_value(std::move(value)) {}
    Result(T value, Diagnostics warnings) : m_value(std::move(value)), m_warnings(std::move(warnings)) {}
    Result(Diagnostics diagnostics) : m_value(std::move(diagnostics)) { assert(!this->diagnostics().empty()); }
    Result(Diagnostic diagnostic) : m_value(Diagnostics{std::move(diagnostic)}) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_value); }

    const T& value() const& { return std::get<T>(m_value); }
    T& value() & { return std::get<T>(m_value); }
    T&& value() && { return std::get<T>(std::move(m_value)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// Why there is no value. Only asked of a failed result.
    const Diagnostics& diagnostics() const { return std::get<Diagnostics>(m_value); }
    /// What is doubtful about a value that is there all the same.
    const Diagnostics& warnings() const { return m_warnings; }

private:
    std::variant<T, Diagnostics> m_value;
    Diagnostics m_warnings;
};

}  // namespace huimin
