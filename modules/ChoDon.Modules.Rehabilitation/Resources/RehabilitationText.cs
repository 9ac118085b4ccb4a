namespace ChoDon.Modules.Rehabilitation.Resources;

internal sealed class RehabilitationText;
