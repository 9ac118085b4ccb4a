namespace ChoDon.Modules.Incidents;

internal static class Permissions
{
    public const string View = "incidents.counts.view";
    public const string Record = "incidents.counts.record";
    public const string Export = "incidents.counts.export";
    public const string Import = "incidents.counts.import";
    public const string EditKinds = "incidents.kinds.edit";
}
