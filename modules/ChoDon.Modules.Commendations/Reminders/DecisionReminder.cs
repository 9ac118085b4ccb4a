using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Proposals that the council is in favour of and nobody has decided on.</summary>
internal sealed class DecisionReminder(CommendationsDbContext data, AwardFormCatalog forms, IUnitDirectory directory)
    : WaitingReminder(data, forms, directory)
{
    public static readonly ReminderDefinition Definition = new("decision", "Reminder.Decision", Permissions.Decide);

    protected override ProposalState State => ProposalState.Passed;

    protected override Stage Stage => Stage.Decision;

    protected override string TextKey => "Reminder.DecisionOf";
}
