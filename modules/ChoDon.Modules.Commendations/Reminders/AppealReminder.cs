using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Appeals that have no answer.</summary>
internal sealed class AppealReminder(CommendationsDbContext data, AwardFormCatalog forms, IUnitDirectory directory)
    : WaitingReminder(data, forms, directory)
{
    public static readonly ReminderDefinition Definition = new("appeal", "Reminder.Appeal", Permissions.Decide);

    protected override ProposalState State => ProposalState.Appealed;

    protected override Stage Stage => Stage.Decision;

    protected override string TextKey => "Reminder.AppealOf";
}
