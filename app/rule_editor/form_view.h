#pragma once
#include <QScrollArea>
#include <map>

#include "app/rule_editor/rule_editing.h"
#include "app/rule_editor/rule_thing.h"

class QLabel;
class QVBoxLayout;

namespace huimin {

class PartSection;
class TextSection;

/// The thing that is chosen as fields and tables, those of each route, document or line of a statement below its name. Every change is a
/// splice in the file's text.
class FormView : public QScrollArea {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit FormView(RuleDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    /// New rows of what was shown before are written where they are complete, and are there again when it is shown again where not.
    void show(const RuleThing& thing);
    using QWidget::show;
    void setRules(const RuleSetPtr& rules);
    /// What is being typed in a cell, and new rows, are in the text from now on. False where a row is begun that cannot be written yet:
    /// what it lacks is said beside its table.
    bool finish();
    /// Goes to the first table or field.
    void takeFocus();
    /// Goes to what stands at an offset of the file, as near as there is a field for it.
    bool goTo(std::size_t offset);
    const RuleThing& thing() const { return m_thing; }

Q_SIGNALS:
    void failed(const huimin::Diagnostics& why);

private:
    /// The name above the parts of one owner.
    struct Heading {
        QLabel* label;
        yaml::Path owner;
    };

    void onChanged(const std::string& file);
    std::vector<RulePart> partsNow() const;
    void build();
    void addParts(QVBoxLayout& layout);
    void add(const RulePart& part, const yaml::Path& owner, QVBoxLayout& layout);
    void addHeading(const yaml::Path& owner, QVBoxLayout& layout);
    QString titleOf(const yaml::Path& owner) const;
    std::string draftKey(const RulePart& part) const;
    void putRowsAside();
    void takeRowsBack();
    void name();
    void refresh();
    void reveal();

    RuleEditing m_editing;
    Language m_language = Language::Zh;
    RuleThing m_thing;
    std::vector<RulePart> m_parts;
    std::vector<Heading> m_headings;
    std::vector<PartSection*> m_tables;
    std::vector<TextSection*> m_texts;
    std::map<std::string, std::vector<std::string>> m_drafts;  ///< rows that are begun and in no text, while their table is not shown
    QLabel* m_said = nullptr;
};

}  // namespace huimin
