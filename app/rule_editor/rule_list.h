#pragma once
#include <QObject>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/document/rule_document.h"
#include "app/rule_editor/rule_thing.h"

namespace huimin {

/// What the packs declare, as the texts stand. A file that cannot be read for a moment keeps what it declared before.
class RuleList : public QObject {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit RuleList(const RuleDocument& document, QObject* parent = nullptr);

    struct Pack {
        std::string folder;  ///< with a slash at its end, or empty
        Bilingual title;
        std::vector<std::vector<RuleThing>> files;  ///< by name
    };
    const std::vector<Pack>& packs() const { return m_packs; }

    /// The innermost thing that stands at an offset of a file; null for a file that is not there.
    const RuleThing* at(const std::string& file, std::size_t offset) const;
    /// The same thing in its file as the text stands now: of the same kind and name, else at the same place, renamed. Nullopt where it is gone,
    /// or the text cannot be read.
    std::optional<RuleThing> again(const RuleThing& thing) const;

    /// Reads what changed since.
    void update();

Q_SIGNALS:
    void changed();

private:
    void takeOpened();
    void takeChanged(const std::string& file);
    void put(const std::string& file);
    std::string nameInPack(const std::string& file) const;

    const RuleDocument& m_document;
    std::map<std::string, std::vector<RuleThing>> m_things;  ///< by file
    std::map<std::string, bool> m_stale;
    std::vector<Pack> m_packs;
};

}  // namespace huimin
