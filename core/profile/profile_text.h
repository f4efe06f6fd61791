#pragma once
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/profile/fact_entry.h"
#include "core/profile/fact_place.h"
#include "core/yaml/document.h"

namespace huimin {

/// The YAML text of a profile, edited fact by fact: what an edit is not about keeps every byte, comments and the order of
/// keys with it. New keys stand where the kind declares their facts. Facts are named by their paths
/// (`members[p1].disability.grade`). An edit that cannot be made is a diagnostic; the text may then hold a part of it,
/// so the caller keeps the text it had.
class ProfileText {
public:
    ProfileText(yaml::Document document, std::shared_ptr<const ProfileKind> kind)
        : m_document(std::move(document)), m_kind(std::move(kind))
    {
    }

    const std::string& text() const { return m_document.text(); }
    const yaml::Document& document() const { return m_document; }

    /// A fact, a group (`Applies`, `DoesNotApply`) or the sum of a benefit being received. Where a fact that nobody asked
    /// about would be taken for known (`unlisted: none`, a default), `NotAsked` is written out as unknown.
    Diagnostics set(std::string_view path, const FactEntry& entry);

    /// A new item at the end of a list. `id` must be new; for a list whose items are told apart by a fact it is that fact's value.
    Diagnostics addItem(std::string_view list, const std::string& id);
    /// An id no item of the list has: `p1`, `p2`, …
    std::string newItemId(std::string_view list) const;
    /// An item with all that is written of it, comments between its lines too; also as the applicant.
    Diagnostics removeItem(std::string_view item);
    /// An item to another place (from 0) in its list. Comments inside it stay behind.
    Diagnostics moveItem(std::string_view item, std::size_t to);

    /// What a profile says beside its facts: id, case_number, applicant, address, phone, notes, county. Empty removes it.
    Diagnostics setFrame(const std::string& key, const std::string& text);

    /// Of the whole: `unlisted: none`. Of an item: every group nobody asked about does not apply, and what would be false if
    /// the profile said so is false.
    Diagnostics restDoesNotApply(std::string_view record);

private:
    const yaml::Node& root() const { return m_document.tree().root(); }
    std::optional<FactPlace> find(std::string_view path) const { return findFactPlace(*m_kind, root(), path); }
    bool isUnlistedNone() const;
    bool isKnownWhenAbsent(const FactPlace& place) const;

    Diagnostics write(const FactPlace& place, const yaml::NewValue& value);
    Diagnostics clear(const FactPlace& place);
    Diagnostics writeKey(const yaml::Path& map, const std::vector<std::string>& order, const std::string& key,
                         const yaml::NewValue& value);
    Diagnostics removeKey(const yaml::Path& path);

    yaml::Document m_document;
    std::shared_ptr<const ProfileKind> m_kind;
};

}  // namespace huimin
