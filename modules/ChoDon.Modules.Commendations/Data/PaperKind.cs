namespace ChoDon.Modules.Commendations.Data;

/// <summary>The documents whose wording a district may change.</summary>
internal enum PaperKind
{
    Letter = 1,
    List = 2,
    Report = 3,
    Minutes = 4,
    Decision = 5,
    Certificate = 6,
}
