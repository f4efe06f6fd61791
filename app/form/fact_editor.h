#pragma once
#include <QWidget>
#include <optional>

#include "core/profile/fact_entry.h"
#include "core/profile/profile.h"

namespace huimin {

class CoverButton;
class FormWords;

/// Enters one fact: shows what is given and says what a person enters; what comes of it is not its business. Where the
/// catalogue marks the fact as sensitive and masking is on, a cover stands in front of what is known: opened by a person it
/// stays open until the focus leaves.
class FactEditor : public QWidget {
    Q_OBJECT
public:
    /// `label` names the editor for who cannot see the form.
    FactEditor(const Fact& fact, const QString& label, QWidget* parent = nullptr);

    const Fact& fact() const { return m_fact; }

    /// Shows a fact, without a signal. What a person is typing is left alone while it means the same.
    virtual void showFact(const GivenFact& given) = 0;
    /// Shows what was typed and means nothing.
    virtual void showTyped(const QString& typed);
    /// Where the keyboard goes.
    virtual QWidget* control() const = 0;
    /// Whether anything is entered that a cover would hide.
    virtual bool isFilled() const = 0;

    void setMasked(bool masked);
    /// The day the case is determined on: the date of birth of a child is covered, and grows out of it.
    void setDay(std::optional<Date> day);
    /// Shows what is covered for as long as it is held open.
    void setHeldOpen(bool open);
    bool isCovered() const;
    void takeFocus();

Q_SIGNALS:
    void entered(const huimin::FactEntry& entry);
    /// What is typed means nothing; `finished` once the person has gone on.
    void notUnderstood(const QString& typed, const huimin::Bilingual& why, bool finished);
    /// Enter: on to the next field.
    void wentOn();
    /// The focus left: typing has come to its end.
    void left();
    /// A person opened the cover of a fact that was there before.
    void revealed();

protected:
    /// To be called once the control is there; it becomes part of the editor.
    void setControl(QWidget* control);
    /// Whether what is entered is sensitive on the day; without a day, whether it may be.
    virtual bool isSensitive() const { return m_fact.sensitive; }
    std::optional<Date> day() const { return m_day; }
    /// What stands in the covered control's place.
    virtual QString coverText() const;
    /// What is shown may have to be covered, or opened.
    virtual void updateCover();
    bool eventFilter(QObject* watched, QEvent* event) override;

    const QString m_label;

private:
    void watch(QWidget* widget);
    void open();
    void onFocusLeft();

    const Fact& m_fact;
    QWidget* m_control = nullptr;
    CoverButton* m_cover = nullptr;
    std::optional<Date> m_day;
    bool m_masked = false;
    bool m_heldOpen = false;
    bool m_open = false;
};

/// The editor for a fact's type; null for groups, sums and lists, which are made of other facts, and for benefits.
FactEditor* makeFactEditor(const Fact& fact, const FormWords& words);

}  // namespace huimin
