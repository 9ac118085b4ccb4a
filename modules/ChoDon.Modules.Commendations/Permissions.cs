namespace ChoDon.Modules.Commendations;

internal static class Permissions
{
    public const string View = "commendations.register.view";
    public const string Propose = "commendations.proposals.propose";
    public const string Review = "commendations.proposals.review";
    public const string KeepCouncil = "commendations.council.keep";
    public const string Vote = "commendations.council.vote";
    public const string Decide = "commendations.decisions.decide";
    public const string EditOccasions = "commendations.occasions.edit";
    public const string EditForms = "commendations.forms.edit";
    public const string EditTemplates = "commendations.templates.edit";
    public const string Export = "commendations.register.export";
}
