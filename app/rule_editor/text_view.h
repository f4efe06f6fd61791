#pragma once
#include <QWidget>

#include "app/rule_editor/rule_thing.h"
#include "core/base/diagnostic.h"
#include "core/rulepack/name_offers.h"
#include "core/yaml/splice.h"

namespace huimin {

class NameCompletion;
class RuleDocument;
class RuleSource;

/// The text of the file that is worked on.
class TextView : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit TextView(RuleDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    /// Shows a thing where it is written; the keys stay where they are.
    void show(const RuleThing& thing);
    void goTo(const std::string& file, const SourcePlace& place);
    void takeFocus();
    /// Of all files; those of this one are underlined.
    void setProblems(const Diagnostics& problems);

    /// What may be written in the expressions of the thing that is shown; the rules as last checked.
    void setOffers(std::vector<NameOffer> offers);

    const std::string& file() const { return m_file; }
    RuleSource& source() const { return *m_source; }

Q_SIGNALS:
    /// The cursor went to another place of the file.
    void moved(const std::string& file, std::size_t offset);

private:
    void showFile(const std::string& file);
    void onSpliced(const yaml::Splice& splice);
    void onChanged(const std::string& file);
    void underline();

    RuleDocument& m_document;
    RuleSource* m_source;
    NameCompletion* m_completion;
    Language m_language = Language::Zh;
    std::string m_file;
    Diagnostics m_problems;
};

}  // namespace huimin
