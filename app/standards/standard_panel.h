#pragma once
#include <QScrollArea>
#include <memory>

#include "app/document/sheet_document.h"
#include "core/determination/determination.h"

class QLabel;
class QPushButton;
class QTableView;

namespace huimin {

class EntriesModel;
class EntryForm;
class FaintLabel;
class WaitingList;

/// One standard in full: what document to look for, what holds on the day and how it came about, its history, the fields of an
/// entry, and who waits for it.
class StandardPanel : public QScrollArea {
    Q_OBJECT
public:
    /// The document outlives this.
    StandardPanel(SheetDocument& document, Date day, QWidget* parent = nullptr);

    void setStandard(const Standard& standard);
    void setDay(Date day);
    void setLanguage(Language language);
    void setDetermination(std::shared_ptr<const Determination> determination);
    /// To the figure of a new entry.
    void takeFocus();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An entry was made, changed or deleted.
    void entered();
    void failed(huimin::Diagnostics diagnostics);
    void rowRequested(const QString& benefit, const QString& route, const QString& subject);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHistory();
    void onChanged();
    void fillHistory();
    void refresh();
    void beginEntry();
    void enter(const WrittenEntry& entry);
    void removeChosen();
    void tell(const Diagnostics& problems);
    /// The place among the written entries of the one that is chosen; nullopt: a new one.
    std::optional<std::size_t> chosen() const;
    void choose(int row);
    void retranslate();

    SheetDocument& m_document;
    RuleSetPtr m_rules;  ///< the standard is of
    const Standard* m_standard = nullptr;
    std::shared_ptr<const Determination> m_determination;
    Date m_day;
    Language m_language = Language::Zh;
    QLabel* m_heading;
    FaintLabel* m_lookFor;
    QLabel* m_today;
    FaintLabel* m_raises;
    EntriesModel* m_entries;
    QTableView* m_history;
    EntryForm* m_form;
    QPushButton* m_enter;
    QPushButton* m_remove;
    WaitingList* m_waiting;
};

}  // namespace huimin
