#pragma once
#include <QUndoCommand>
#include <optional>

#include "app/document/rule_document.h"

namespace huimin {

/// One step of undo: a splice in the text of one file, or a file that comes or goes.
class RuleStep : public QUndoCommand {
public:
    struct Typing {
        QString place;
        int number = 0;
        friend bool operator==(const Typing&, const Typing&) = default;
    };

    RuleStep(RuleDocument& document, std::string name, yaml::Splice splice, const QString& what, Typing typing);
    /// The whole file in place of a splice: `before` or `after` is missing where there is none.
    RuleStep(RuleDocument& document, std::string name, std::optional<std::string> before, std::optional<std::string> after, const QString& what);

    void undo() override;
    void redo() override;
    int id() const override { return m_typing.place.isEmpty() ? -1 : 2; }
    bool mergeWith(const QUndoCommand* next) override;

private:
    void put(const std::optional<std::string>& file);
    void make(const yaml::Splice& splice);

    RuleDocument& m_document;
    std::string m_name;
    yaml::Splice m_splice;
    bool m_isWhole = false;
    std::optional<std::string> m_before;
    std::optional<std::string> m_after;
    const Typing m_typing;
};

/// One splice that does what two do one after the other; nullopt where they touch different places.
std::optional<yaml::Splice> joined(const yaml::Splice& first, const yaml::Splice& second);
/// The smallest splice of whole characters that makes one text another.
yaml::Splice spliceBetween(const std::string& before, const std::string& after);

}  // namespace huimin
