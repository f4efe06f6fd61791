#pragma once
#include <QObject>
#include <functional>
#include <optional>

#include "app/document/rule_document.h"
#include "core/rulepack/rule_set.h"
#include "core/rulepack/rule_text.h"

namespace huimin {

/// Changes the parts of one file as a form does: each change is made in its text, and nowhere else, as one step to undo.
class RuleEditing : public QObject {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit RuleEditing(RuleDocument& document, QObject* parent = nullptr) : QObject(parent), m_document(document) {}

    RuleDocument& document() const { return m_document; }
    const std::string& file() const { return m_file; }
    /// Reads the file as it stands. False where it is no YAML: then it can be changed as a text only.
    bool open(const std::string& file);
    /// Null where the file cannot be read.
    const RuleText* text() const { return m_text ? &*m_text : nullptr; }

    /// The rules as last checked, for the words of conditions and documents; may be null, and of a moment ago.
    void setRules(RuleSetPtr rules) { m_rules = std::move(rules); }
    const RuleSetPtr& rules() const { return m_rules; }

    /// True when done; else nothing changed and `failed` says why. Changes of one `place`, and not empty, become one step while one types.
    using Change = std::function<Diagnostics(RuleText&)>;
    bool edit(const Change& change, const QString& what, const QString& place = {});

Q_SIGNALS:
    void failed(const huimin::Diagnostics& why);

private:
    RuleDocument& m_document;
    std::string m_file;
    std::optional<RuleText> m_text;
    RuleSetPtr m_rules;
};

}  // namespace huimin
