#pragma once
#include <QSet>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QWidget>

#include "app/rule_editor/rule_list.h"

class QLineEdit;
class QTreeView;

namespace huimin {

/// The packs and what they declare, by label, found as one types.
class RuleTree : public QWidget {
    Q_OBJECT
public:
    /// The list outlives this.
    explicit RuleTree(const RuleList& list, QWidget* parent = nullptr);

    void speak(Language language);
    /// Shows where a thing is; nothing is chosen by it.
    void mark(const RuleThing& thing);
    void takeFocus();

Q_SIGNALS:
    /// A person wants to see it; `enters`: and to work in it.
    void chosen(const huimin::RuleThing& thing, bool enters);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void fillPack(const RuleList::Pack& pack);
    void addThing(QStandardItem& parent, const RuleThing& thing);
    void rememberOpen();
    void restoreOpen();
    void onCurrentChanged(const QModelIndex& current);
    void sift(const QString& text);
    QStandardItem* itemOf(const QString& key) const;

    const RuleList& m_list;
    Language m_language = Language::Zh;
    QStandardItemModel m_model;
    QSortFilterProxyModel m_sifted;
    QSet<QString> m_open;
    QString m_current;
    bool m_isFilling = false;
    QLineEdit* m_sought;
    QTreeView* m_view;
};

}  // namespace huimin
