using ChoDon.Modules.Commendations.AwardForms;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Lists;
using ChoDon.Platform.Abstractions.Reminders;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Reminders;

/// <summary>Proposals on which the council has to be heard.</summary>
internal sealed class CouncilReminder(CommendationsDbContext data, AwardFormCatalog forms, IUnitDirectory directory)
    : WaitingReminder(data, forms, directory)
{
    public static readonly ReminderDefinition Definition = new("council", "Reminder.Council", Permissions.KeepCouncil);

    protected override ProposalState State => ProposalState.Reviewed;

    protected override Stage Stage => Stage.Council;

    protected override string TextKey => "Reminder.CouncilOf";
}
