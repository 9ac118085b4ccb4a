namespace ChoDon.Modules.Incidents.Resources;

/// <summary>Names the module's words.</summary>
internal sealed class IncidentsText;
