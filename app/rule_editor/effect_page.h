#pragma once
#include <QWidget>

#include "app/document/last_answer.h"
#include "app/document/rule_document.h"
#include "app/rule_editor/examples_model.h"
#include "app/rule_editor/rule_thing.h"
#include "app/rule_editor/sum_table.h"
#include "app/rule_editor/trial.h"

class QCheckBox;
class QPushButton;
class QTabWidget;
class QTableView;

namespace huimin {

class BoundaryPage;
class FaintLabel;

/// 会怎样？What the edited rules would do: the packs' examples again, and who gains and loses among the open case and the cases of a folder.
class EffectPage : public QWidget {
    Q_OBJECT
public:
    /// The document outlives this.
    explicit EffectPage(const RuleDocument& document, QWidget* parent = nullptr);

    void speak(Language language);
    void setTrial(Trial trial);
    /// The rules as edited; null while they cannot be used.
    void setRules(const RuleSetPtr& rules);
    void setThing(const RuleThing& thing);
    /// The cases of a folder are tried, too.
    void setFolder(const QString& folder);
    bool isBusy() const { return m_examples.isBusy() || m_effects.isBusy(); }
    /// The table that is shown as it is, for a spreadsheet. Empty when written.
    Diagnostics exportTo(const QString& path) const;

Q_SIGNALS:
    /// A person wants to see where an example stands.
    void placeRequested(const huimin::Diagnostic& at);
    void failed(const huimin::Diagnostics& why);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QTableView* tableOf(QAbstractItemModel* model, const QString& name);
    void ask();
    void askExamples();
    void askEffect();
    void takeExamples(std::shared_ptr<const PackExamples> examples);
    void takeEffect(std::shared_ptr<const RuleEffect> effect);
    void fill();
    void chooseFolder();
    void chooseFile();
    QString examplesTitle() const;

    const RuleDocument& m_document;
    Language m_language = Language::Zh;
    Trial m_trial;
    RuleSetPtr m_rules;
    QString m_folder;
    bool m_isStale = false;  ///< nobody looked since something changed
    LastAnswer m_examples;
    LastAnswer m_effects;
    std::shared_ptr<const PackExamples> m_ran;
    std::shared_ptr<const RuleEffect> m_effect;
    ExamplesModel m_exampleRows;
    SumTable m_rows;
    SumTable m_sums;
    SortedSums m_sortedRows;
    SortedSums m_sortedSums;
    QTabWidget* m_parts;
    QPushButton* m_choose;
    QPushButton* m_export;
    QCheckBox* m_onlyChanged;
    FaintLabel* m_said;
    FaintLabel* m_tried;
    QTableView* m_sumTable = nullptr;
    QTableView* m_rowTable = nullptr;
    QTableView* m_exampleTable = nullptr;
    BoundaryPage* m_boundaries = nullptr;
};

}  // namespace huimin
