{{- define "leerlus.labels" -}}
app.kubernetes.io/name: leerlus
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- /* The pod of one role: all, web or worker. Given the chart's own values as root. */ -}}
{{- define "leerlus.pod" -}}
{{- $v := .root.Values -}}
metadata:
  labels:
    {{- include "leerlus.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .role }}
spec:
  automountServiceAccountToken: false
  enableServiceLinks: false
  terminationGracePeriodSeconds: 15
  {{- with $v.image.pullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    runAsNonRoot: true
    runAsUser: 10001
    runAsGroup: 0
    fsGroup: 10001
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: leerlus
      image: "{{ $v.image.repository }}:{{ $v.image.tag | default .root.Chart.AppVersion }}"
      imagePullPolicy: {{ $v.image.pullPolicy }}
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop: [ALL]
      ports:
        - name: http
          containerPort: 3978
      env:
        - name: BASE_URL
          value: {{ $v.baseUrl | quote }}
        - name: LEERLUS_ROLE
          value: {{ .role }}
        - name: LEERLUS_DEMO
          value: {{ index $v.settings "LEERLUS_DEMO" | default "0" | quote }}
        {{- if $v.database.secretName }}
        - name: DATABASE_URL
          valueFrom:
            secretKeyRef:
              name: {{ $v.database.secretName | quote }}
              key: {{ $v.database.key | quote }}
        {{- end }}
        {{- range $name, $value := omit $v.settings "LEERLUS_DEMO" }}
        - name: {{ $name }}
          value: {{ $value | quote }}
        {{- end }}
      {{- with $v.settingsFrom }}
      envFrom:
        {{- range . }}
        - secretRef:
            name: {{ . | quote }}
        {{- end }}
      {{- end }}
      # A start waits for its database, so only a process that does not answer at all is begun anew.
      startupProbe:
        httpGet: { path: /healthz, port: http }
        periodSeconds: 2
        failureThreshold: 30
      livenessProbe:
        httpGet: { path: /healthz, port: http }
        periodSeconds: 10
        timeoutSeconds: 3
        failureThreshold: 6
      # Itself it answers within two seconds, also when the database does not.
      readinessProbe:
        httpGet: { path: /readyz, port: http }
        periodSeconds: 5
        timeoutSeconds: 3
        failureThreshold: 2
      resources:
        {{- if $v.database.secretName }}
        {{- toYaml $v.resources.postgres | nindent 8 }}
        {{- else }}
        {{- toYaml $v.resources.embedded | nindent 8 }}
        {{- end }}
      {{- if not $v.database.secretName }}
      volumeMounts:
        - name: data
          mountPath: /data
      {{- end }}
  {{- if not $v.database.secretName }}
  volumes:
    - name: data
      persistentVolumeClaim:
        claimName: {{ .root.Release.Name }}
  {{- end }}
{{- end -}}
