namespace ChoDon.TestModules.Good;

internal static class Permissions
{
    public const string View = "good.notes.view";
}
